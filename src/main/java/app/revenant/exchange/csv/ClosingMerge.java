package app.revenant.exchange.csv;

import app.revenant.model.Closing;
import app.revenant.model.Deal;
import app.revenant.model.DealStatus;
import java.util.Optional;

/** How a deal stands when a file and the seller each know something of its end. */
final class ClosingMerge {

    private ClosingMerge() {
    }

    /** Other systems know open, won and lost; parked and closed without an answer are finer words of our own. */
    static DealStatus status(ForeignDeal file, Optional<Deal> known) {
        return known.filter(deal -> refines(deal, file.status())).map(Deal::status).orElse(file.status());
    }

    private static boolean refines(Deal known, DealStatus said) {
        return switch (said) {
            case OPEN -> known.status() == DealStatus.PARKED || isClosedByTheSeller(known);
            case LOST -> known.status() == DealStatus.CLOSED_WITHOUT_ANSWER;
            default -> false;
        };
    }

    /** A reason is only ever given here, so that a file that still says open is merely behind. */
    private static boolean isClosedByTheSeller(Deal known) {
        return known.status() == DealStatus.CLOSED_WITHOUT_ANSWER || known.status().isFinished()
                && (known.closing().reason().isPresent() || known.closing().revealedCause().isPresent());
    }

    static Closing closing(ForeignDeal file, Optional<Deal> known, DealStatus status) {
        Optional<Closing> before = known.filter(deal -> deal.status() == status).map(Deal::closing);
        return new Closing(status.isFinished() ? file.closed().or(() -> before.flatMap(Closing::on))
                : before.flatMap(Closing::on),
                before.flatMap(Closing::reason), before.flatMap(Closing::revealedCause), before.flatMap(Closing::reconnect),
                before.flatMap(Closing::lesson));
    }
}
