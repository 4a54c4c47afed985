package app.revenant.desktop.newdeal;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Completion;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Form;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Stage;
import app.revenant.model.StepKind;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form. Enter saves from any field. */
final class NewDealView {

    private static final double WIDTH = 640;

    private final NewDealModel model;
    private final Words words;

    private NewDealView(NewDealModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    static SheetPane sheet(NewDealModel model, Words words, Runnable close, Ties ties) {
        NewDealView view = new NewDealView(model, words);
        Label missing = Texts.wrapped(Texts.plain(""));
        missing.getStyleClass().add("tone-bad");
        ties.add(model.missing().watch(key -> missing.setText(key.map(words::of).orElse(""))));
        SheetPane sheet = new SheetPane(words, words.of("act.new-deal"), close).content(view.form(ties));
        Button save = Buttons.withKey(Buttons.primary(words.of("newdeal.save"), () -> view.save(sheet)), "⏎");
        save.setDefaultButton(true);
        HBox.setHgrow(missing, Priority.ALWAYS);
        return sheet.acts(missing, Rows.gap(), Buttons.plain(words.of("kit.cancel"), close), save)
                .onSubmit(() -> view.save(sheet)).wide(WIDTH);
    }

    private void save(SheetPane sheet) {
        if (DayField.settleAll(sheet)) {
            model.save();
        } else {
            model.refuse("kit.day");
        }
    }

    private VBox form(Ties ties) {
        TextField company = field(Draft.Field.COMPANY, "newdeal.company");
        Completion.on(company, model::companiesLike, text -> model.draft().type(Draft.Field.COMPANY, text));
        HBox name = both(typed(Draft.Field.GIVEN, "newdeal.given"), typed(Draft.Field.FAMILY, "newdeal.family"));
        HBox reach = both(typed(Draft.Field.EMAIL, "newdeal.email"), typed(Draft.Field.PHONE, "newdeal.phone"));
        Form form = new Form().row(words.of("newdeal.title"), typed(Draft.Field.TITLE, "newdeal.title-hint"))
                .row(words.of("newdeal.company"), company)
                .row(words.of("newdeal.contact"), name).under(reach)
                .row(words.of("newdeal.stage"), stages(ties)).row(words.of("newdeal.amount"), amount(ties))
                .row(words.of("newdeal.step"), step());
        return new VBox(form);
    }

    private HBox step() {
        Choice<StepKind> kind = new Choice<>(List.of(StepKind.values()), words::word, model.draft().kind());
        kind.setAccessibleText(words.of("newdeal.step-kind"));
        kind.setOnAction(chosen -> model.draft().kind(kind.getValue()));
        kind.setMinWidth(110);
        DayField day = new DayField(words, model.draft().due()).from(() -> model.known().get().today());
        day.setPromptText(words.of("newdeal.step-day"));
        day.setAccessibleText(words.of("newdeal.step-day"));
        day.setMinWidth(140);
        day.setPrefWidth(140);
        day.onDay(model.draft()::due);
        TextField what = typed(Draft.Field.STEP, "newdeal.step-hint");
        HBox.setHgrow(what, Priority.ALWAYS);
        return Rows.of(8, kind, what, day);
    }

    private Node stages(Ties ties) {
        Choice<Stage> stages = new Choice<>(List.of(), words::stage, null);
        stages.setOnAction(chosen -> {
            if (stages.getValue() != null) {
                model.draft().stage(stages.getValue().id());
            }
        });
        ties.add(model.known().watch(known -> {
            String wished = model.draft().stage().orElse("");
            stages.getItems().setAll(known.stages());
            known.stages().stream().filter(stage -> stage.id().equals(wished)).findFirst()
                    .or(() -> known.stages().stream().findFirst()).ifPresent(stages::setValue);
        }));
        return stages;
    }

    private Node amount(Ties ties) {
        Label currency = Texts.muted("");
        ties.add(model.known().watch(known -> currency.setText(known.currency())));
        TextField amount = typed(Draft.Field.AMOUNT, "newdeal.amount-hint");
        amount.setPrefWidth(160);
        return Rows.of(8, amount, currency);
    }

    private HBox both(TextField one, TextField other) {
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        return Rows.of(8, one, other);
    }

    private TextField typed(Draft.Field of, String prompt) {
        TextField field = field(of, prompt);
        field.textProperty().addListener((property, before, text) -> model.draft().type(of, text));
        return field;
    }

    private TextField field(Draft.Field of, String prompt) {
        TextField field = new TextField(model.draft().text(of));
        field.setId("newdeal-" + of.name().toLowerCase(Locale.ROOT));
        field.setPromptText(words.of(prompt));
        field.setAccessibleText(words.of(prompt));
        return field;
    }
}
