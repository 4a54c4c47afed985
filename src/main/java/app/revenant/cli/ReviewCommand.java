package app.revenant.cli;

import app.revenant.model.Refusal;
import app.revenant.work.Office;
import app.revenant.work.ReviewText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The weekly review for reading. */
@Command(mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private ReviewFormat format = ReviewFormat.TEXT;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    ReviewCommand(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        if (format == ReviewFormat.HTML || format == ReviewFormat.PDF) {
            throw new Refusal("cli.not-yet");
        }
        try (Office office = desk.office(globals)) {
            if (out == null) {
                print(office, desk.out());
            } else {
                write(office);
            }
        }
        return 0;
    }

    private void print(Office office, PrintStream to) {
        var language = desk.language(globals, office);
        if (json || format == ReviewFormat.JSON) {
            new ReviewJson(office.telling(language)).print(office.reviews().today(), to);
        } else {
            to.print(new ReviewText(office.telling(language), office.messages(language), office.book().snapshot()::companyOf)
                    .of(office.reviews().today()));
        }
    }

    private void write(Office office) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream text = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            print(office, text);
        }
        try {
            Files.write(out, bytes.toByteArray());
        } catch (IOException e) {
            throw new Refusal(e, "exchange.unwritable", out);
        }
        desk.say(office.messages(desk.language(globals, office)), "cli.exported", out);
    }
}
