package app.revenant.work;

import app.revenant.model.Language;
import app.revenant.resources.Messages;
import app.revenant.resources.Wording;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/**
 * Everything a seller can do, in one hand: what the window and the commands are given.
 *
 * @param changedElsewhere whether another program wrote since this was last asked
 */
public record Office(
        Path file,
        Clock clock,
        Bell bell,
        Book book,
        Ghosts ghosts,
        Attempts attempts,
        Deals deals,
        People people,
        Contacts contacts,
        CloseOuts closeOuts,
        SentLetters sentLetters,
        Material material,
        LastChances lastChances,
        TodayList today,
        PipelineFigures figures,
        Reviews reviews,
        Digests digests,
        Sittings sittings,
        ReviewSessions sessions,
        Imports imports,
        Exports exports,
        Safekeeping safekeeping,
        Sample sample,
        Undo undo,
        Choices choices,
        Search search,
        Snapshots snapshots,
        Calibrations calibrations,
        Insights insights,
        BooleanSupplier changedElsewhere,
        Runnable closing) implements AutoCloseable {

    /** The seller's language: theirs in the settings, else the machine's. */
    public Language language() {
        return book.settings().language().orElseGet(Language::ofMachine);
    }

    public Messages messages(Language language) {
        return new Messages(language);
    }

    public Telling telling(Language language) {
        return new Telling(new Wording(language), calibrations::isActing);
    }

    @Override
    public void close() {
        closing.run();
    }
}
