package app.revenant.cli;

import app.revenant.letters.ToneCheck;
import app.revenant.letters.ToneHint;
import app.revenant.model.Refusal;
import app.revenant.resources.Messages;
import app.revenant.resources.ShippedTone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tone hints on a text. Needs no store. */
@Command(mixinStandardHelpOptions = true)
final class ToneCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "file")
    private String file;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ToneCommand(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        List<ToneHint> hints = new ToneCheck(ShippedTone.read()).check(text(), Optional.empty());
        if (json) {
            Json.print(desk.out(), out -> out.list("hints", hints, (each, hint) -> each.text("category", hint.category().code())
                    .text("severity", hint.severity().code()).count("start", hint.start()).count("end", hint.end())
                    .text("words", hint.words()).text("better", hint.better())));
        } else {
            print(hints, new Messages(Desk.language(globals)));
        }
        return 0;
    }

    private void print(List<ToneHint> hints, Messages messages) {
        if (hints.isEmpty()) {
            desk.say(messages, "tone.none");
        }
        hints.forEach(hint -> desk.say(messages, "tone.line", messages.of("word.tone-severity." + hint.severity().code()),
                messages.of("word.tone." + hint.category().code()), hint.words(), hint.better()));
    }

    private String text() {
        try {
            byte[] bytes = file.equals("-") ? desk.in().readAllBytes() : Files.readAllBytes(Path.of(file));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal(e, "exchange.cannot-open", file);
        }
    }
}
