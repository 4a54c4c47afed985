package app.revenant.desktop.closeout;

import app.revenant.letters.ToneHint;
import app.revenant.letters.ToneSeverity;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** The body of the letter, words that may hurt underlined while one types. It has its own undo, as every text has. */
final class LetterEditor extends BorderPane {

    private static final List<String> STYLES = List.of("", "tone-hint", "tone-stop", "open-field");
    private static final int FIELD = 3;
    private static final Pattern OPEN = Pattern.compile("\\{\\{[a-z_]+}}");

    private final StyleClassedTextArea area = new StyleClassedTextArea(false);

    LetterEditor(String name, Consumer<String> typed) {
        area.setWrapText(true);
        area.setAccessibleText(name);
        area.getStyleClass().add("letter-text");
        leaveByTab();
        area.textProperty().addListener((property, before, now) -> typed.accept(now));
        getStyleClass().add("letter-editor");
        setCenter(new VirtualizedScrollPane<>(area));
    }

    /** As every other field is left; a tab in a letter is of no use. */
    private void leaveByTab() {
        Nodes.addInputMap(area, InputMap.ignore(EventPattern.keyPressed(KeyCode.TAB, KeyCombination.SHIFT_ANY)));
    }

    void begin() {
        area.requestFocus();
    }

    String text() {
        return area.getText();
    }

    /** Takes another text, so that undo brings the former back; there is none before the first. */
    void take(String text) {
        boolean first = area.getLength() == 0 && !area.isUndoAvailable();
        if (!text.equals(area.getText())) {
            area.getUndoManager().preventMerge();
            area.replaceText(text);
            area.getUndoManager().preventMerge();
            area.moveTo(0);
            area.requestFollowCaret();
        }
        if (first) {
            area.getUndoManager().forgetHistory();
        }
    }

    /** @param bodyStart where the body begins in the text the hints are about, in code points */
    void underline(List<ToneHint> hints, String whole, int bodyStart) {
        if (area.getLength() == 0) {
            return;
        }
        int[] weight = new int[area.getLength()];
        hints.forEach(hint -> mark(weight, hint.overWholeWords(whole), whole, bodyStart));
        OPEN.matcher(area.getText()).results().forEach(open -> Arrays.fill(weight, open.start(), open.end(), FIELD));
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        for (int start = 0; start < weight.length; ) {
            int end = start;
            while (end < weight.length && weight[end] == weight[start]) {
                end++;
            }
            spans.add(styles(weight[start]), end - start);
            start = end;
        }
        area.setStyleSpans(0, spans.create());
    }

    /** Shows the place of a hint and puts the cursor there. */
    void select(int start, int end) {
        area.selectRange(Math.min(start, area.getLength()), Math.min(end, area.getLength()));
        area.requestFollowCaret();
        area.requestFocus();
    }

    private static void mark(int[] weight, ToneHint hint, String whole, int bodyStart) {
        int shift = whole.offsetByCodePoints(0, bodyStart);
        int from = whole.offsetByCodePoints(0, hint.start()) - shift;
        int to = whole.offsetByCodePoints(0, hint.end()) - shift;
        int severity = hint.severity() == ToneSeverity.STOP ? 2 : 1;
        for (int place = Math.max(0, from); place < Math.min(to, weight.length); place++) {
            weight[place] = Math.max(weight[place], severity);
        }
    }

    private static Collection<String> styles(int weight) {
        return weight == 0 ? List.of() : List.of(STYLES.get(weight));
    }
}
