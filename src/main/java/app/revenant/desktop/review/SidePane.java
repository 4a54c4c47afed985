package app.revenant.desktop.review;

import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import app.revenant.model.ReviewSession;
import app.revenant.model.Verdict;
import app.revenant.review.Forecast;
import app.revenant.work.Sitting;
import app.revenant.work.Telling;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What was decided so far, what takes the place of what was let go, what the manager gets to see. */
final class SidePane extends VBox {

    private static final double GAP = 12;

    private final Sitting sitting;
    private final Words words;
    private final Telling telling;

    SidePane(Sitting sitting, Words words, Telling telling) {
        super(GAP);
        this.sitting = sitting;
        this.words = words;
        this.telling = telling;
        getStyleClass().add("review-side");
        getChildren().addAll(soFar(), replacement(), manager());
    }

    private Card soFar() {
        Card card = Card.of(words.of("ritual.so-far"));
        card.setId("review-so-far");
        for (Verdict verdict : Verdict.values()) {
            long count = sitting.session().stream().map(ReviewSession::entries).flatMap(entries -> entries.stream())
                    .filter(entry -> entry.verdict() == verdict).count();
            if (count > 0) {
                card.getChildren().add(row(words.word(verdict), "" + count));
            }
        }
        if (card.getChildren().size() == 1) {
            card.getChildren().add(Texts.wrapped(Texts.muted(words.of("ritual.so-far.nothing"))));
        }
        return card;
    }

    private Card replacement() {
        String gone = letGo();
        long leads = (long) Math.ceil(sitting.figures().leads());
        Card card = Card.of(words.of("ritual.replace"));
        card.getChildren().add(Texts.wrapped(leads == 0 ? Texts.muted(words.of("ritual.leads.none"))
                : Texts.plain(words.of("ritual.replace.leads", gone, leads))));
        return card;
    }

    /** Amounts of what ended this week without a sale, by currency. */
    private String letGo() {
        Map<String, Long> sums = new TreeMap<>();
        sitting.figures().finished().stream().filter(history -> history.deal().status() != DealStatus.WON)
                .forEach(history -> history.deal().offer().amount().ifPresent(amount -> sums.merge(amount.currency(), amount.minor(), Long::sum)));
        return sums.isEmpty() ? words.of("ritual.no-amount") : sums.entrySet().stream()
                .map(each -> words.money(new Money(each.getValue(), each.getKey()))).collect(Collectors.joining(", "));
    }

    private Card manager() {
        Card card = Card.of(words.of("ritual.manager"));
        figure(card, "ritual.honest", Forecast::honest);
        figure(card, "ritual.weighted", Forecast::weighted);
        figure(card, "ritual.declared", Forecast::declared);
        figure(card, "ritual.unseen", Forecast::withoutVisibility);
        return card;
    }

    /** One sum a currency, the seller's own first; they are never added up. */
    private void figure(Card card, String key, ToDoubleFunction<Forecast> sum) {
        String said = sitting.figures().forecast().values().stream()
                .map(line -> telling.amounts().money(sum.applyAsDouble(line), line.currency())).collect(Collectors.joining(" + "));
        VBox row = new VBox(1, Texts.small(words.of(key)), Texts.wrapped(Texts.strong(said)));
        row.getStyleClass().add("review-row");
        card.getChildren().add(row);
    }

    private static HBox row(String name, String figure) {
        HBox row = Rows.of(8, Texts.clipped(Texts.plain(name)), Rows.gap(), Texts.whole(Texts.strong(figure)));
        row.getStyleClass().add("review-row");
        return row;
    }
}
