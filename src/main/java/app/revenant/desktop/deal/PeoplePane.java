package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Completion;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Decision;
import app.revenant.model.Part;
import app.revenant.model.PersonId;
import app.revenant.model.Stakeholder;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who is in the deal and what each does in the decision. A press opens one; Delete takes the part away. */
final class PeoplePane extends VBox {

    private static final double PARTS = 270;

    private final DecisionModel model;
    private final Words words;
    private Optional<StakeholderForm> shown = Optional.empty();
    private Optional<InPlace> editor = Optional.empty();

    PeoplePane(DecisionModel model, Words words) {
        super(2);
        this.model = model;
        this.words = words;
        getStyleClass().add("facts");
    }

    /** Somebody being filled in keeps their fields while the deal is read again. */
    void show(DealModel.Seen seen) {
        Optional<StakeholderForm> form = model.person().get();
        boolean begun = !form.equals(shown);
        if (begun) {
            editor = form.map(this::editor);
            shown = form;
        }
        SameFocus.around(this, "people-add", () -> build(seen, form));
        if (begun) {
            editor.ifPresent(this::begin);
        }
    }

    private void build(DealModel.Seen seen, Optional<StakeholderForm> form) {
        HBox head = Rows.of(6, Texts.heading(words.of("decision.people")), Rows.gap(), add());
        getChildren().setAll(head);
        List<PersonId> people = seen.people();
        for (int place = 0; place < people.size(); place++) {
            PersonId person = people.get(place);
            boolean edited = form.flatMap(StakeholderForm::known).filter(person::equals).isPresent();
            getChildren().add(edited ? editor.orElseThrow() : line(place, person, seen));
        }
        form.filter(now -> now.known().isEmpty()).ifPresent(any -> getChildren().add(editor.orElseThrow()));
        guard(seen).ifPresent(getChildren()::add);
    }

    private Button add() {
        Button add = Buttons.quiet(words.of("decision.add-person"), model::addPerson);
        add.setId("people-add");
        return add;
    }

    private Line line(int place, PersonId person, DealModel.Seen seen) {
        Decision decision = seen.deal().history().decision();
        Optional<Stakeholder> part = decision.of(person);
        boolean met = part.map(Stakeholder::met).orElse(isContact(person, seen));
        Pill pill = new Pill(words.word(part.map(Stakeholder::part).orElse(Part.UNKNOWN)), part.map(each -> tone(each.part())).orElse(Tone.PLAIN));
        if (part.isEmpty()) {
            pill.getStyleClass().add("blank");
        }
        Label name = Texts.clipped(Texts.plain(seen.name(person)));
        String more = words.of(isContact(person, seen) ? "decision.contact" : met ? "decision.met" : "decision.not-met");
        return new Line(words.of("decision.person", seen.name(person), pill.getText(), more), () -> model.edit(person),
                Rows.of(6, name, Rows.gap(), pill), Texts.small(more)).named("person-" + place)
                .on(() -> model.remove(person), KeyCode.DELETE, KeyCode.BACK_SPACE);
    }

    private static boolean isContact(PersonId person, DealModel.Seen seen) {
        return seen.deal().deal().contact().filter(person::equals).isPresent();
    }

    private static Tone tone(Part part) {
        return switch (part) {
            case DECIDES, SIGNS -> Tone.ACCENT;
            case CHAMPIONS -> Tone.GOOD;
            case BLOCKS -> Tone.BAD;
            case INFLUENCES, USES, UNKNOWN -> Tone.PLAIN;
        };
    }

    /** Whoever decides and was not met is reached through the contact, never round them. */
    private Optional<Node> guard(DealModel.Seen seen) {
        Optional<String> boss = seen.deal().history().decision().people().stream()
                .filter(each -> each.part() == Part.DECIDES && !each.met() && !isContact(each.person(), seen))
                .map(each -> seen.name(each.person())).findFirst();
        return boss.flatMap(name -> seen.deal().deal().contact().map(contact ->
                Texts.wrapped(Texts.small(words.of("decision.guard", name, seen.name(contact))))));
    }

    private InPlace editor(StakeholderForm form) {
        boolean isNew = form.known().isEmpty();
        InPlace box = new InPlace(words, isNew ? words.of("decision.add-person") : form.name(), model::keepPerson, model::leavePerson);
        if (isNew) {
            TextField name = box.text("decision.name", "stakeholder-name", "", form::name);
            Completion.on(name, model::peopleLike, form::name);
            box.with(Texts.wrapped(Texts.small(words.of("details.known-or-new"))));
        }
        box.with(parts(form));
        CheckBox met = box.with(new CheckBox(words.of("decision.have-met")));
        met.setId("stakeholder-met");
        met.setSelected(form.met());
        met.selectedProperty().addListener((property, before, now) -> form.met(now));
        return form.hasPart() ? box.acts("stakeholder-save", Buttons.quiet(words.of("decision.no-part"),
                () -> form.known().ifPresent(model::remove))) : box.acts("stakeholder-save");
    }

    private KeyedChips<Part> parts(StakeholderForm form) {
        KeyedChips<Part> parts = new KeyedChips<>(List.of(Part.values()), words::word, PeoplePane::tone, part -> { });
        parts.within(PARTS);
        for (Part part : Part.values()) {
            parts.chip(part).setId("part-" + part.code());
            parts.chip(part).setOnAction(pressed -> {
                form.part(part);
                parts.choose(part::equals);
            });
        }
        parts.choose(form.part()::equals);
        return parts;
    }

    private void begin(InPlace editor) {
        applyCss();
        layout();
        Optional.ofNullable(editor.lookup(".text-field")).or(() -> Optional.ofNullable(editor.lookup(".chip:selected")))
                .ifPresent(Node::requestFocus);
    }
}
