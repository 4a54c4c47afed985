package app.revenant.cli;

import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.resources.Messages;
import app.revenant.work.Office;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What every command needs: where to print, and the office on request.
 *
 * @param opening opens the office of a data folder under a clock
 * @param storeIn where the store of a data folder lies
 * @param folder the platform's data folder
 */
public record Desk(PrintStream out, PrintStream err, InputStream in, BiFunction<Path, Clock, Office> opening,
        UnaryOperator<Path> storeIn, Path folder, Clock clock) {

    Office office(Globals globals) {
        return opening.apply(folder(globals), clock(globals));
    }

    Path folder(Globals globals) {
        return globals.data().orElse(folder);
    }

    Path store(Globals globals) {
        return storeIn.apply(folder(globals));
    }

    Clock clock(Globals globals) {
        return globals.now().map(Desk::fixedAt).orElse(clock);
    }

    private static Clock fixedAt(String text) {
        try {
            OffsetDateTime now = OffsetDateTime.parse(text);
            return Clock.fixed(now.toInstant(), ZoneId.systemDefault());
        } catch (DateTimeParseException e) {
            throw new Refusal(e, "cli.now", text);
        }
    }

    /** The language asked for, else the one of the settings. */
    Language language(Globals globals, Office office) {
        return globals.language().orElseGet(office::language);
    }

    /** The language asked for, else the machine's: for what needs no store. */
    static Language language(Globals globals) {
        return globals.language().orElseGet(Language::ofMachine);
    }

    void say(Messages messages, String key, Object... arguments) {
        out.println(messages.of(key, arguments));
    }
}
