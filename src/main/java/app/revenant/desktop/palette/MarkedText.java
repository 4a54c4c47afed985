package app.revenant.desktop.palette;

import app.revenant.work.Marked;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/**
 * A text in which what was looked for is bold. Every second of its parts is such a match, so that none ever changes its
 * style; a text that is longer than the line ends early.
 */
final class MarkedText extends HBox {

    private static final int LONGEST = 76;

    MarkedText() {
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Marked marked) {
        String text = marked.text();
        int end = Math.min(text.length(), LONGEST);
        List<Marked.Span> spans = marked.spans().stream().takeWhile(span -> span.to() <= end).toList();
        int used = 0;
        int done = 0;
        for (Marked.Span span : spans) {
            put(used++, text.substring(done, span.from()));
            put(used++, text.substring(span.from(), span.to()));
            done = span.to();
        }
        put(used++, text.substring(done, end) + (end < text.length() ? "…" : ""));
        for (int place = used; place < getChildren().size(); place++) {
            put(place, "");
        }
    }

    private void put(int place, String text) {
        if (place == getChildren().size()) {
            Text part = new Text();
            part.getStyleClass().add(place % 2 == 0 ? "palette-name" : "palette-match");
            getChildren().add(part);
        }
        Text part = (Text) getChildren().get(place);
        part.setText(text);
        part.setVisible(!text.isEmpty());
        part.setManaged(!text.isEmpty());
    }
}
