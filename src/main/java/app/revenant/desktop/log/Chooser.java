package app.revenant.desktop.log;

import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Person;
import app.revenant.work.Assessed;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** Finds the deal while one types; Down goes into the list, Enter takes the chosen one. */
final class Chooser extends VBox {

    private static final double GAP = 8;
    private static final double HEIGHT = 330;
    private static final double ROW = 36;

    private final LogContactModel model;
    private final TextField typed = new TextField();
    private final ListView<Assessed> list = new ListView<>();

    Chooser(LogContactModel model, Words words) {
        super(GAP);
        this.model = model;
        typed.setId("log-find");
        typed.setPromptText(words.of("log.find-deal"));
        typed.setAccessibleText(words.of("log.find-deal"));
        typed.textProperty().addListener((property, before, now) -> refresh());
        typed.setOnAction(entered -> take());
        typed.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        list.setPlaceholder(Texts.muted(words.of("log.no-deal")));
        list.setPrefHeight(HEIGHT);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new DealCell());
        list.setOnMouseClicked(click -> take());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                take();
            }
        });
        getChildren().addAll(typed, list);
        refresh();
    }

    void refresh() {
        String named = model.line().asked().text();
        String hint = named.isEmpty() ? model.line().reading().note() : named;
        List<Assessed> found = model.found(typed.getText().isBlank() ? hint : typed.getText());
        list.getItems().setAll(found.isEmpty() && typed.getText().isBlank() ? model.found("") : found);
        list.getSelectionModel().selectFirst();
    }

    void begin() {
        typed.requestFocus();
    }

    private void take() {
        Assessed chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.take(chosen);
        }
    }

    private static final class DealCell extends ListCell<Assessed> {

        @Override
        protected void updateItem(Assessed deal, boolean empty) {
            super.updateItem(deal, empty);
            setText(null);
            setGraphic(empty || deal == null ? null : row(deal));
        }

        private static Node row(Assessed deal) {
            Label about = Texts.clipped(Texts.muted(deal.deal().title()
                    + deal.contact().map(Person::fullName).map(name -> ", " + name).orElse("")));
            return Rows.of(GAP, Texts.strong(deal.name()), about);
        }
    }
}
