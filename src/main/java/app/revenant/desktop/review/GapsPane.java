package app.revenant.desktop.review;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.review.Gap;
import app.revenant.work.Sitting;
import app.revenant.work.Telling;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the log leaves open: filled in, or left blank on purpose. */
final class GapsPane implements ReviewView.Pane {

    /** As many as three minutes are enough for. */
    private static final int SHOWN = 8;

    private final ReviewModel model;
    private final Words words;
    private final ZoneId zone;
    private final Card node;
    private final Foot foot;
    private Optional<Button> first = Optional.empty();

    GapsPane(Sitting sitting, ReviewModel model, Words words, Telling telling) {
        this.model = model;
        this.words = words;
        this.zone = sitting.zone();
        this.foot = new Foot(model, words, true, () -> { });
        List<Gap> gaps = sitting.round().gaps();
        node = Card.of(words.of("ritual.gaps", gaps.size()), Texts.wrapped(Texts.muted(words.of("ritual.about.hygiene"))));
        node.getStyleClass().add("review-card");
        for (int place = 0; place < Math.min(SHOWN, gaps.size()); place++) {
            node.getChildren().add(row(gaps.get(place), place));
        }
        if (gaps.size() > SHOWN) {
            node.getChildren().add(Texts.wrapped(Texts.muted(words.of("ritual.gaps.more", gaps.size() - SHOWN))));
        }
    }

    private HBox row(Gap gap, int place) {
        String deal = gap.deal().company().map(company -> company.name() + " — ").orElse("") + gap.deal().deal().title();
        Label what = Texts.wrapped(Texts.plain(told(gap)));
        HBox acts = Rows.of(6);
        acts.getChildren().add(act("fill", "ritual.gap.fill", gap, place, () -> model.fill(gap)));
        if (gap.fact().isPresent()) {
            acts.getChildren().add(act("renew", "ritual.gap.renew", gap, place, () -> model.renew(gap)));
        }
        acts.getChildren().add(act("leave", "ritual.gap.leave", gap, place, () -> model.leave(gap)));
        VBox said = new VBox(1, Texts.clipped(Texts.strong(deal)), what);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = Rows.of(10, said, acts);
        row.getStyleClass().add("review-row");
        return row;
    }

    private Button act(String id, String key, Gap gap, int place, Runnable act) {
        Button button = Buttons.plain(words.of(key), act);
        button.getStyleClass().add("small-button");
        button.setId("gap-" + id + "-" + place);
        button.setAccessibleText(button.getText() + ": " + told(gap));
        first = first.or(() -> Optional.of(button));
        return button;
    }

    private String told(Gap gap) {
        String sentence = "ritual.gap." + gap.kind().code();
        return gap.attempt().map(each -> words.of(sentence, words.day(each.at().atZone(zone).toLocalDate())))
                .or(() -> gap.fact().map(each -> words.of(sentence, words.word(each.kind()), words.shortDay(each.on())))).orElse("");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> foot() {
        return Optional.of(foot);
    }

    @Override
    public void begin() {
        first.ifPresentOrElse(Button::requestFocus, foot::begin);
    }
}
