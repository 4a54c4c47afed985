package app.revenant.desktop.pipeline;

import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.StageKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What had better be known before a deal goes further, the weightiest first. */
enum Unknown {
    /** Whatever the stage: whoever runs after the wrong person runs for nothing. */
    OWNER(StageKind.DISCOVERY, FactKind.OWNER, "board.owner-hint", "board.owner-open", FactValue.NOT_ASKED),
    /** Else the document says it, alone with them. */
    PRICE(StageKind.PROPOSAL, FactKind.PRICE_HOW, "board.price-hint", "board.price-open", FactValue.NOT_YET),
    COMPETITION(StageKind.PROPOSAL, FactKind.COMPETITION, "board.competition-hint", "board.competition-open", FactValue.NOT_ASKED);

    private final StageKind since;
    private final FactKind fact;
    private final String hint;
    private final String open;
    private final Set<FactValue> unknown;

    Unknown(StageKind since, FactKind fact, String hint, String open, FactValue unknown) {
        this.since = since;
        this.fact = fact;
        this.hint = hint;
        this.open = open;
        this.unknown = Set.of(unknown);
    }

    /** A deal that went further, and the first thing nobody knows of it. */
    record Of(PipelineRow row, Unknown what) {
    }

    static Optional<Of> in(PipelineRow row, StageKind reached) {
        return Stream.of(values()).filter(each -> reached.compareTo(each.since) >= 0 && each.isBlankIn(row)).findFirst()
                .map(each -> new Of(row, each));
    }

    private boolean isBlankIn(PipelineRow row) {
        return row.value(fact).filter(known -> !unknown.contains(known)).isEmpty();
    }

    FactKind fact() {
        return fact;
    }

    /** The message keys of the sentence, and of the button that leads to the fact. */
    String hint() {
        return hint;
    }

    String open() {
        return open;
    }
}
