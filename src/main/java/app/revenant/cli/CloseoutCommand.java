package app.revenant.cli;

import app.revenant.letters.Field;
import app.revenant.letters.Fields;
import app.revenant.letters.Finding;
import app.revenant.letters.LetterId;
import app.revenant.letters.Rule;
import app.revenant.letters.Voice;
import app.revenant.model.Form;
import app.revenant.model.Refusal;
import app.revenant.resources.Messages;
import app.revenant.work.Assessed;
import app.revenant.work.CloseOuts;
import app.revenant.work.Composition;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The letter that ends a deal with grace, printed or saved as a draft for the mail program. */
@Command(mixinStandardHelpOptions = true)
final class CloseoutCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    @Parameters(paramLabel = "DEAL", descriptionKey = "deal")
    private String deal;

    @Option(names = "--letter", paramLabel = "T1..T11", descriptionKey = "letter")
    private LetterId letter;

    @Option(names = "--form", paramLabel = "vous|tu", descriptionKey = "form")
    private Form form;

    @Option(names = "--field", paramLabel = "NAME=VALUE", descriptionKey = "field")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(names = "--out", paramLabel = "FILE.eml", descriptionKey = "out")
    private Path out;

    CloseoutCommand(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        try (Office office = desk.office(globals)) {
            Messages messages = office.messages(desk.language(globals, office));
            Assessed about = new DealChoice(office).named(deal);
            Composition written = compose(office, about);
            if (out == null) {
                print(written, messages);
                findings(written).stream().filter(found -> found.is(Rule.Weight.ASKS))
                        .forEach(found -> desk.err().println(messages.of(found.refusal())));
            } else {
                refuse(findings(written), Rule.Weight.ASKS);
                save(office.closeOuts(), written, messages);
            }
        }
        return 0;
    }

    private Composition compose(Office office, Assessed about) {
        Voice voice = Optional.ofNullable(form)
                .map(chosen -> Voice.of(about.contact(), office.book().settings(), chosen))
                .orElseGet(() -> Voice.of(about.contact(), office.book().settings()));
        Fields typed = Fields.NONE;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            typed = typed.with(field.getKey(), field.getValue());
        }
        LetterId chosen = Optional.ofNullable(letter).or(() -> CloseOuts.leading(about))
                .orElseThrow(() -> new Refusal("cli.closeout-no-cause"));
        Composition written = office.closeOuts().compose(about.id(), chosen, voice, typed);
        refuse(findings(written), Rule.Weight.REFUSES);
        return written;
    }

    private static List<Finding> findings(Composition written) {
        return written.findings(written.subject(), written.body());
    }

    /** Nobody is there to be asked: what a window would ask is refused for a file. */
    private static void refuse(List<Finding> findings, Rule.Weight weight) {
        findings.stream().filter(found -> found.is(weight)).findFirst().ifPresent(found -> {
            throw found.refusal();
        });
    }

    private void print(Composition written, Messages messages) {
        desk.out().println(written.subject());
        desk.out().println();
        desk.out().println(written.body());
        if (!written.unfilled().isEmpty()) {
            desk.err().println(messages.of("cli.closeout-unfilled", names(written)));
        }
    }

    private void save(CloseOuts closeOuts, Composition written, Messages messages) {
        if (!written.unfilled().isEmpty()) {
            throw new Refusal("cli.closeout-refused", names(written), written.unfilled().get(0).code());
        }
        closeOuts.saveEml(out, written, written.subject(), written.body());
        desk.say(messages, "cli.closeout-saved", out);
    }

    private static String names(Composition written) {
        return written.unfilled().stream().map(Field::code).collect(Collectors.joining(", "));
    }
}
