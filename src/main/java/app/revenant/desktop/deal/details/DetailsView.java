package app.revenant.desktop.deal.details;

import app.revenant.desktop.deal.details.DetailsForm.Field;
import app.revenant.desktop.deal.details.DetailsForm.Moment;
import app.revenant.desktop.kit.Completion;
import app.revenant.desktop.kit.Form;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.WhenFields;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** The fields of a deal that its head has no room for. */
final class DetailsView {

    private static final double SHORT = 80;

    private final DetailsModel model;
    private final DetailsForm form;
    private final Words words;
    private final KeyedChips<Origin> origins;

    DetailsView(DetailsModel model, DetailsForm form, Words words) {
        this.model = model;
        this.form = form;
        this.words = words;
        origins = new KeyedChips<>(List.of(Origin.values()), words::word, each -> Tone.PLAIN, this::from);
        refresh();
    }

    Form fields() {
        return new Form()
                .row(words.of("details.company"), known(Field.COMPANY, words.of("details.company"), model::companiesLike))
                .row(words.of("details.contact"), known(Field.CONTACT, words.of("details.contact"), model::peopleLike))
                .under(Texts.wrapped(Texts.small(words.of("details.known-or-new"))))
                .row(words.of("details.origin"), origins)
                .row(words.of("details.goal"), text(Field.GOAL, words.of("details.goal")))
                .row(words.of("details.what-closes"), text(Field.WHAT_CLOSES, words.of("details.what-closes")))
                .under(Texts.wrapped(Texts.small(words.of("details.what-closes.why"))))
                .row(words.of("details.proposal"), moment(Moment.PROPOSAL, words.of("details.proposal")))
                .row(words.of("details.price"), moment(Moment.PRICE, words.of("details.price")))
                .row(words.of("details.questions"), brief(Field.QUESTIONS, words.of("details.questions"),
                        words.of("details.questions.why")))
                .row(words.of("details.hours"), hours());
    }

    private void from(Origin origin) {
        form.from(origin);
        refresh();
    }

    private void refresh() {
        origins.choose(each -> form.origin().equals(Optional.of(each)));
    }

    private HBox hours() {
        HBox own = brief(Field.HOURS, words.of("details.hours"), words.of("details.hours.own"));
        HBox presales = brief(Field.PRESALES, words.of("details.presales"), words.of("details.presales"));
        return Rows.of(24, own, presales);
    }

    private HBox brief(Field of, String name, String after) {
        TextField field = text(of, name);
        field.setPrefWidth(SHORT);
        field.setMinWidth(SHORT);
        Label unit = Texts.muted(after);
        return Rows.of(8, field, unit);
    }

    private WhenFields moment(Moment of, String name) {
        WhenFields fields = new WhenFields(words, name, form.moment(of), when -> form.at(of, when)).before(model::today);
        fields.setMaxWidth(280);
        return fields;
    }

    private TextField known(Field of, String name, Function<String, List<String>> like) {
        TextField field = field(of, name);
        Completion.on(field, like, typed -> form.type(of, typed));
        return field;
    }

    private TextField text(Field of, String name) {
        TextField field = field(of, name);
        field.textProperty().addListener((property, before, typed) -> form.type(of, typed));
        return field;
    }

    private TextField field(Field of, String name) {
        TextField field = new TextField(form.text(of));
        field.setId("details-" + of.name().toLowerCase(Locale.ROOT));
        field.setAccessibleText(name);
        return field;
    }
}
