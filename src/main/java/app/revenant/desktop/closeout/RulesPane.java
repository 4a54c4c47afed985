package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.letters.ComposerRules;
import app.revenant.letters.Finding;
import app.revenant.letters.Rule;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How long the letter is, and in one sentence each what it does not keep of the rules. */
final class RulesPane extends VBox {

    private static final double GAP = 6;

    private final Words words;
    private final Pill length = new Pill("", Tone.GOOD);
    private final VBox told = new VBox(GAP);

    RulesPane(Words words) {
        super(GAP);
        this.words = words;
        length.setId("closeout-words");
        getChildren().addAll(Rows.of(GAP, Texts.heading(words.of("closeout.rules")), Rows.gap(), length), told);
    }

    void count(String body) {
        int count = ComposerRules.words(body);
        boolean right = count >= ComposerRules.FEWEST_WORDS && count <= ComposerRules.MOST_WORDS;
        length.say(words.of("closeout.words", count), right ? Tone.GOOD : Tone.WARN);
    }

    void refresh(List<Finding> findings) {
        told.getChildren().setAll(findings.stream().filter(found -> found.rule() != Rule.MUTED).map(this::line).toList());
    }

    private Label line(Finding found) {
        Label line = Texts.wrapped(Texts.plain(words.of(found.refusal())));
        line.getStyleClass().addAll("rule", (found.is(Rule.Weight.REFUSES) ? Tone.BAD : Tone.WARN).style());
        return line;
    }
}
