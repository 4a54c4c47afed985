package app.revenant.cli;

import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.review.Digest;
import app.revenant.review.Remarks;
import app.revenant.work.Office;
import app.revenant.work.ReviewText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The weekly review for reading: the digest in four forms, as text with what is due. */
@Command(mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    @Option(names = "--format", paramLabel = "text|html|pdf|json", descriptionKey = "format")
    private ReviewFormat format;

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
        ReviewFormat asked = json ? ReviewFormat.JSON : Optional.ofNullable(format).orElseGet(this::byEnding);
        if (asked == ReviewFormat.PDF && out == null) {
            throw new Refusal("digest.needs-file");
        }
        try (Office office = desk.office(globals)) {
            if (out == null) {
                print(office, asked, desk.out());
            } else {
                write(office, asked);
                desk.say(office.messages(desk.language(globals, office)), "cli.exported", out);
            }
        }
        return 0;
    }

    /** Whoever writes into week.pdf wants a PDF. */
    private ReviewFormat byEnding() {
        String name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
        return Stream.of(ReviewFormat.values()).filter(each -> name.endsWith("." + each.name().toLowerCase(Locale.ROOT)))
                .findFirst().orElse(ReviewFormat.TEXT);
    }

    private void print(Office office, ReviewFormat asked, PrintStream to) {
        Language language = desk.language(globals, office);
        Digest digest = office.digests().digest(remarks(office, language));
        switch (asked) {
            case JSON -> new ReviewJson(office.telling(language), language, office.digests())
                    .print(office.reviews().today(), digest, to);
            case HTML -> to.print(office.digests().html(digest, language));
            default -> {
                to.println(office.digests().text(digest, language));
                to.print(new ReviewText(office.telling(language), office.messages(language)).of(office.reviews().today()));
            }
        }
    }

    /** What the last review noted; where it named no habit, the one the log suggests. */
    private static Remarks remarks(Office office, Language language) {
        Remarks noted = office.digests().remarks();
        return new Remarks(noted.habit().or(() -> office.insights().habit().map(habit -> office.messages(language).of(habit.key()))),
                noted.leads(), noted.help());
    }

    private void write(Office office, ReviewFormat asked) {
        if (asked == ReviewFormat.PDF) {
            Language language = desk.language(globals, office);
            office.digests().pdf(office.digests().digest(remarks(office, language)), language, out);
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream text = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            print(office, asked, text);
        }
        try {
            Files.write(out, bytes.toByteArray());
        } catch (IOException e) {
            throw new Refusal(e, "exchange.unwritable", out);
        }
    }
}
