package app.revenant.desktop.closeout;

import app.revenant.letters.ToneHint;
import app.revenant.letters.ToneSeverity;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
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

    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final Marks marks;

    /** @param marks how open fields are shown here; what is typed is told as it is kept */
    LetterEditor(String name, Marks marks, Consumer<String> typed) {
        this.marks = marks;
        area.setWrapText(true);
        area.setAccessibleText(name);
        area.getStyleClass().add("letter-text");
        leaveByTab();
        area.textProperty().addListener((property, before, now) -> typed.accept(marks.stored(now)));
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
        return marks.stored(area.getText());
    }

    /** Takes another text, so that undo brings the former back; there is none before the first. */
    void take(String kept) {
        String text = marks.shown(kept);
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
        marks.in(area.getText()).forEach(open -> Arrays.fill(weight, open.start(), open.end(), FIELD));
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
        area.selectRange(marks.shownAt(text(), start), marks.shownAt(text(), end));
        area.requestFollowCaret();
        area.requestFocus();
    }

    private void mark(int[] weight, ToneHint hint, String whole, int bodyStart) {
        int shift = whole.offsetByCodePoints(0, bodyStart);
        String body = whole.substring(shift);
        int from = marks.shownAt(body, whole.offsetByCodePoints(0, hint.start()) - shift);
        int to = marks.shownAt(body, whole.offsetByCodePoints(0, hint.end()) - shift);
        int severity = hint.severity() == ToneSeverity.STOP ? 2 : 1;
        for (int place = Math.max(0, from); place < Math.min(to, weight.length); place++) {
            weight[place] = Math.max(weight[place], severity);
        }
    }

    private static Collection<String> styles(int weight) {
        return weight == 0 ? List.of() : List.of(STYLES.get(weight));
    }
}
