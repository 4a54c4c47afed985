package app.revenant.cli;

import app.revenant.model.Coded;
import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.resources.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Runs one command line. 0 is done; 1 refused, with one line on standard error; 2 is wrong usage, with one line that says
 * where to learn more.
 */
public final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final int REFUSED = 1;
    private static final int USAGE = 2;

    private final Desk desk;
    private final Optional<Window> window;

    /** @param window what the program's bare name opens; none where there is no display */
    public Commands(Desk desk, Optional<Window> window) {
        this.desk = desk;
        this.window = window;
    }

    /** The data folder that was asked for, as far as one can tell before anything is read. */
    public static Optional<Path> dataIn(String... words) {
        return Typed.of(words).value("--data").or(() -> Optional.ofNullable(System.getenv("REVENANT_DATA")))
                .filter(folder -> !folder.isBlank()).map(Path::of);
    }

    public int run(String... words) {
        Language language = languageIn(words);
        Revenant root = new Revenant(desk, window);
        CommandLine line = new CommandLine(root);
        subcommands(root.globals()).forEach(line::addSubcommand);
        line.setResourceBundle(ResourceBundle.getBundle("app.revenant.help", language.locale()));
        line.setOut(new PrintWriter(desk.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(desk.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((fault, given) -> misused(fault, language));
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, parsed, root.globals()));
        return line.execute(words);
    }

    private Map<String, Object> subcommands(Globals globals) {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("ghosts", new GhostsCommand(desk, globals));
        commands.put("review", new ReviewCommand(desk, globals));
        commands.put("closeout", new CloseoutCommand(desk, globals));
        commands.put("tone", new ToneCommand(desk, globals));
        commands.put("evaluate", new EvaluateCommand(desk, globals));
        commands.put("import", new ImportCommand(desk, globals));
        commands.put("export", new ExportCommand(desk, globals));
        commands.put("backup", new BackupCommand(desk, globals));
        commands.put("restore", new RestoreCommand(desk, globals));
        commands.put("check", new CheckCommand(desk, globals));
        commands.put("demo", new DemoCommand(desk, globals));
        return commands;
    }

    private int misused(ParameterException fault, Language language) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        String first = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        desk.err().println(new Messages(language).of("cli.usage", first, command));
        return USAGE;
    }

    private int failed(Exception fault, ParseResult parsed, Globals globals) {
        if (fault instanceof Refusal refusal) {
            return refuse(Desk.language(globals), refusal);
        }
        LOG.error("A command failed: {}", parsed.subcommand() == null ? "" : parsed.subcommand().commandSpec().name(), fault);
        return refuse(Desk.language(globals), new Refusal("cli.broken", String.valueOf(fault)));
    }

    private int refuse(Language language, Refusal refusal) {
        desk.err().println(new Messages(language).of(refusal).replaceAll("\\R", " "));
        return REFUSED;
    }

    /** Help is printed before options are read, so its language is looked up by hand. */
    private static Language languageIn(String... words) {
        Globals asked = new Globals();
        Optional<String> code = Typed.of(words).value("--lang");
        return code.flatMap(given -> Coded.find(Language.class, given)).orElseGet(() -> Desk.language(asked));
    }
}
