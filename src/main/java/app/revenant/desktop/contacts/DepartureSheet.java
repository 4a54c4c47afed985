package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Completion;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Form;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Person;
import app.revenant.model.Refusal;
import app.revenant.work.Office;
import app.revenant.work.PersonLine;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Changed company: since when, to where; then the letter is offered. What was typed outlives a change of language. */
final class DepartureSheet implements Screen {

    private static final double WIDTH = 520;

    private final DepartureModel model;
    private final Ties ties = new Ties();

    DepartureSheet(Office office, Desk desk, Person person, Looked looked) {
        this.model = new DepartureModel(office, desk, person, looked);
    }

    @Override
    public Node view(Words words) {
        ties.release();
        StackPane over = new StackPane();
        ties.add(model.phase().watch(phase -> {
            if (phase != DepartureModel.Phase.SAVING) {
                over.getChildren().setAll(phase == DepartureModel.Phase.OFFERED ? offer(words) : form(words));
            }
        }));
        return over;
    }

    private SheetPane form(Words words) {
        DayField day = new DayField(words, model.on()).before(() -> Optional.of(model.today()));
        day.setId("left-on");
        day.setAccessibleText(words.of("contacts.left-on"));
        day.onDay(model::on);
        TextField company = text(model.company(), words.of("contacts.new-company"), "left-company", typed -> { });
        Completion.on(company, model::companiesLike, model::company);
        Form fields = new Form().row(words.of("contacts.new-company"), company)
                .row(words.of("contacts.left-on"), day)
                .row(words.of("contact.role"), text(model.role(), words.of("contact.role"), "left-role", model::role))
                .row(words.of("contacts.new-email"), text(model.email(), words.of("contacts.new-email"), "left-email", model::email));
        Label trouble = Texts.wrapped(Texts.plain(""));
        trouble.getStyleClass().add("tone-bad");
        HBox.setHgrow(trouble, Priority.ALWAYS);
        ties.add(model.refusal().watch(why -> trouble.setText(why.map(words.messages()::of).orElse(""))));
        SheetPane sheet = new SheetPane(words, words.of("contacts.left-title", name(words)), model::leave);
        Button save = Buttons.withKey(Buttons.primary(words.of("details.save"), () -> save(sheet)), words.of("details.save.key"));
        save.setId("left-save");
        return sheet.content(new VBox(12, Texts.wrapped(Texts.muted(words.of("contacts.left-why"))), fields))
                .acts(trouble, Rows.gap(), Buttons.plain(words.of("kit.cancel"), model::leave), save)
                .onSubmit(() -> save(sheet)).wide(WIDTH);
    }

    private void save(SheetPane sheet) {
        if (DayField.settleAll(sheet)) {
            model.save();
        } else {
            model.refuse(new Refusal("kit.day"));
        }
    }

    private SheetPane offer(Words words) {
        Button write = Buttons.primary(words.of("contacts.reconnect"), model::writeLetter);
        write.setId("left-letter");
        Button later = Buttons.plain(words.of("contacts.reconnect-later"), model::leave);
        later.setId("left-later");
        return new SheetPane(words, words.of("contacts.reconnect-title", name(words)), model::leave)
                .content(Texts.wrapped(Texts.plain(words.of("contacts.reconnect-why", name(words), model.company().strip()))))
                .acts(Rows.gap(), later, write).wide(WIDTH);
    }

    private String name(Words words) {
        String name = PersonLine.name(model.person());
        return name.isEmpty() ? words.of("contacts.nameless") : name;
    }

    private static TextField text(String typed, String name, String id, Consumer<String> heed) {
        TextField field = new TextField(typed);
        field.setId(id);
        field.setAccessibleText(name);
        field.textProperty().addListener((property, before, now) -> heed.accept(now));
        return field;
    }

    @Override
    public void closed() {
        ties.release();
    }
}
