package app.revenant.work;

import app.revenant.ghosting.Assessor;
import app.revenant.ghosting.Engine;
import app.revenant.model.Change;
import app.revenant.model.Language;
import app.revenant.model.Settings;
import app.revenant.store.Ledger;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The seller's settings. */
public final class Choices {

    private final Book book;
    private final Ledger ledger;
    private final Engine shipped;
    private final Calibrations calibrations;
    private final Clock clock;

    public Choices(Book book, Ledger ledger, Engine shipped, Calibrations calibrations, Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.shipped = shipped;
        this.calibrations = calibrations;
        this.clock = clock;
    }

    public Settings current() {
        return book.settings();
    }

    /** The engine nobody changed. */
    public Engine shipped() {
        return shipped;
    }

    public Change change(Settings settings) {
        return ledger.write("undo.settings", tx -> tx.put(settings));
    }

    /**
     * The same in one step with the deals of stages that are no more.
     *
     * @param moved by the id of a stage that goes, the stage its deals go to
     */
    public Change change(Settings settings, Map<String, String> moved) {
        return ledger.write("undo.settings", tx -> {
            new StageMoves(settings, moved).carryOut(tx);
            tx.put(settings);
        });
    }

    /** How many deals stand in each stage now, whatever their status, or once did. */
    public Map<String, Long> stagesInUse() {
        return book.snapshot().deals().stream().flatMap(history -> StageMoves.stagesOf(history).distinct())
                .collect(Collectors.groupingBy(stage -> stage, Collectors.counting()));
    }

    /** How many deals the engine would point at with these settings; reads everything once more. */
    public int flaggedWith(Settings settings) {
        Snapshot snapshot = book.snapshot();
        Assessor assessor = new Assessor(calibrations.ground(settings));
        return (int) snapshot.deals().stream().filter(history -> !history.deal().status().isFinished())
                .map(history -> assessor.assess(history, snapshot.contactOf(history.deal()), clock.instant()))
                .filter(found -> found.isFlagged() && !found.hidden()).count();
    }

    public Change speak(Language language) {
        return change(current().withLanguage(Optional.of(language)));
    }

    public Change sign(String signature) {
        return change(current().withSignature(Optional.of(signature)));
    }
}
