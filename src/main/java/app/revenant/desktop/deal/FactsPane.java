package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.FactKind;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** The eleven facts: blank, not asked, or known with how, when and by whom. A press fills one in where it stands. */
final class FactsPane extends VBox {

    private final DealModel model;
    private final Words words;
    private Optional<FactForm> shown = Optional.empty();
    private Optional<FactEditor> editor = Optional.empty();

    FactsPane(DealModel model, Words words) {
        super(2);
        this.model = model;
        this.words = words;
        getStyleClass().add("facts");
    }

    /** A fact being filled in keeps its fields while the deal is read again. */
    void show(DealModel.Seen seen) {
        Optional<FactForm> form = model.editing().get();
        boolean begun = !form.equals(shown);
        if (begun) {
            editor = form.map(now -> new FactEditor(now, model, words, seen.currency()));
            shown = form;
        }
        SameFocus.around(this, "", () -> build(seen, form));
        if (begun && editor.isPresent()) {
            applyCss();
            layout();
            editor.get().begin();
        }
    }

    private void build(DealModel.Seen seen, Optional<FactForm> form) {
        KnownFacts known = seen.facts();
        boolean live = !seen.deal().deal().status().isFinished();
        long asked = Arrays.stream(FactKind.values()).filter(kind -> known.of(kind).isPresent()).count();
        getChildren().setAll(Texts.heading(words.of("deal.facts", asked, FactKind.values().length)));
        for (FactKind kind : FactKind.values()) {
            boolean edited = form.filter(now -> now.kind() == kind).isPresent();
            getChildren().add(edited ? editor.orElseThrow() : new FactRow(kind, known.of(kind), live && known.isStale(kind), words, model));
        }
    }
}
