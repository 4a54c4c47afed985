package app.revenant.desktop.review;

import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Evidence;
import app.revenant.ghosting.Reading;
import app.revenant.model.ContactAttempt;
import app.revenant.work.ReviewCard;
import app.revenant.work.Telling;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What changed about a deal since the last review: contacts, the chance left, the evidence. */
final class SinceTable extends VBox {

    private static final int SHOWN = 2;

    private final ReviewCard card;
    private final Words words;
    private final Telling telling;

    SinceTable(ReviewCard card, Words words, Telling telling, ZoneId zone) {
        this.card = card;
        this.words = words;
        this.telling = telling;
        getStyleClass().add("review-since");
        Label head = Texts.small(words.of(card.since().last().isPresent() ? "ritual.since" : "ritual.since-week"));
        head.getStyleClass().add("review-since-head");
        head.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(head);
        row(attempts(), contacts(zone));
        alive();
        evidence();
        card.deal().assessment().ghostability().ifPresent(seen -> row(words.of("ritual.index", Math.round(seen.index())),
                words.of("ritual.index-of", seen.unmet().size(), seen.due())));
    }

    private String attempts() {
        int count = card.since().attempts().size();
        String own = words.of("ritual.attempts", count);
        return count == 0 && card.since().answers() == 0 ? own : own + ", " + words.of("ritual.answers", card.since().answers());
    }

    private String contacts(ZoneId zone) {
        List<ContactAttempt> last = card.since().attempts();
        return last.stream().skip(Math.max(0, last.size() - SHOWN)).map(each -> words.word(each.channel()) + " "
                + words.day(each.at().atZone(zone).toLocalDate())).collect(Collectors.joining(", "));
    }

    private void alive() {
        card.deal().assessment().vitality().ifPresent(now -> {
            String today = telling.alive(now.alive());
            String before = card.since().aliveBefore().map(telling::alive).filter(was -> !was.equals(today))
                    .map(was -> was + " → ").orElse("");
            String silent = card.deal().assessment().silentDays().map(days -> words.of("ritual.silent", telling.amounts().days(days)))
                    .orElse("");
            row(words.of("ritual.alive", before + today), silent);
        });
    }

    private void evidence() {
        card.deal().assessment().leading().filter(any -> card.deal().assessment().reading() != Reading.NOT_ENOUGH)
                .map(leading -> leading.supporting().stream().limit(SHOWN).toList()).orElse(List.of())
                .forEach((Evidence line) -> row(telling.evidence(card.deal(), line), words.of("ritual.evidence")));
    }

    private void row(String what, String beside) {
        Label said = Texts.clipped(Texts.plain(what));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = Rows.of(12, said, Texts.whole(Texts.muted(beside)));
        row.getStyleClass().add("review-row");
        getChildren().add(row);
    }
}
