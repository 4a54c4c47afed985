package app.revenant.desktop.ghosts;

import app.revenant.ghosting.Assessment;
import app.revenant.model.Coded;
import app.revenant.model.Money;
import app.revenant.work.Assessed;
import java.math.BigDecimal;
import java.util.Comparator;

/** How a list is sorted: most at risk, longest silent, or by cause. Deals without that figure come last. */
enum Order implements Coded {
    VALUE(Comparator.comparing(Order::value).reversed()),
    AGE(Comparator.comparing(Order::silentDays).reversed()),
    CAUSE(Comparator.comparing(Order::cause).thenComparing(Comparator.comparing(Order::value).reversed()));

    private final Comparator<Assessed> comparator;

    Order(Comparator<Assessed> comparator) {
        this.comparator = comparator;
    }

    Comparator<Assessed> comparator() {
        return comparator;
    }

    private static BigDecimal value(Assessed deal) {
        return deal.deal().offer().amount().map(Money::major).orElse(BigDecimal.ONE.negate());
    }

    private static double silentDays(Assessed deal) {
        return deal.assessment().silentDays().orElse(-1.0);
    }

    private static int cause(Assessed deal) {
        Assessment assessment = deal.assessment();
        return assessment.leading().map(leading -> leading.cause().number()).orElse(Integer.MAX_VALUE);
    }
}
