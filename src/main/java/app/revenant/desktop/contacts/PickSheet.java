package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Party;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Finds the other one to merge with: letters, then Enter on a line. */
final class PickSheet implements Screen {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 320;
    private static final double ROW = 46;

    private final Desk desk;
    private final ContactsModel model;
    private final Party party;
    private final String one;

    PickSheet(Desk desk, ContactsModel model, Party party, String one) {
        this.desk = desk;
        this.model = model;
        this.party = party;
        this.one = one;
    }

    @Override
    public Node view(Words words) {
        ListView<Entry> list = new ListView<>();
        list.setId("pick-list");
        list.setAccessibleText(words.of("contacts.pick"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(view -> new EntryCell(words, () -> model.list().get().directory().today()));
        list.setPlaceholder(Texts.muted(words.of("contacts.empty-list")));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                take(list);
            }
        });
        list.setOnMouseClicked(click -> take(list));
        TextField seek = new TextField();
        seek.setId("pick-seek");
        seek.setPromptText(words.of("contacts.seek"));
        seek.setAccessibleText(words.of("contacts.seek"));
        seek.textProperty().addListener((property, before, typed) -> list.setItems(FXCollections.observableList(found(typed))));
        seek.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        list.setItems(FXCollections.observableList(found("")));
        VBox content = new VBox(10, Texts.wrapped(Texts.muted(words.of("contacts.pick.why"))), seek, list);
        return new StackPane(new SheetPane(words, words.of("contacts.pick"), desk.navigator()::closeSheet).content(content).wide(WIDTH));
    }

    private List<Entry> found(String typed) {
        ContactList all = model.list().get().of(party).on(ContactGroup.ALL).by(ListOrder.NAME).seeking(typed);
        return all.rows().stream().filter(entry -> !id(entry).equals(one)).toList();
    }

    private void take(ListView<Entry> list) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(chosen -> {
            desk.navigator().closeSheet();
            model.pair(party, one, id(chosen));
        });
    }

    private static String id(Entry entry) {
        return entry.person().map(line -> line.person().id().value())
                .or(() -> entry.company().map(line -> line.company().id().value())).orElse("");
    }
}
