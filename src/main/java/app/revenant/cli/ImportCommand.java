package app.revenant.cli;

import app.revenant.model.Refusal;
import app.revenant.resources.Messages;
import app.revenant.work.ImportOptions;
import app.revenant.work.Office;
import app.revenant.work.Progress;
import app.revenant.work.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files in, linked among each other. */
@Command(mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    private List<Path> files;

    @Option(names = "--as", paramLabel = "FORMAT", descriptionKey = "as")
    private String format;

    @Option(names = "--seller", paramLabel = "NAME", descriptionKey = "seller")
    private String seller;

    @Option(names = "--map", paramLabel = "FILE", hidden = true)
    private Path map;

    @Option(names = "--me", paramLabel = "ADDRESS", hidden = true)
    private String me;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    ImportCommand(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        if (map != null || me != null) {
            throw new Refusal("cli.not-yet");
        }
        try (Office office = desk.office(globals)) {
            ImportOptions options = new ImportOptions(Optional.ofNullable(format), Optional.ofNullable(seller), dryRun);
            print(office.imports().run(files, options, Progress.SILENT), office.messages(desk.language(globals, office)));
        }
        return 0;
    }

    private void print(Report report, Messages messages) {
        desk.say(messages, "cli.import-done", report.dryRun() ? 1 : 0, counted(messages, "cli.import-deals", report.deals()),
                counted(messages, "cli.import-people", report.people()),
                counted(messages, "cli.import-companies", report.companies()));
        report.ignored().forEach(file -> desk.say(messages, "cli.import-ignored", file.file(), file.rows()));
        report.refused().forEach(line -> desk.say(messages, "cli.import-refused", line.file(), String.valueOf(line.number()),
                messages.of(line.why())));
    }

    private static String counted(Messages messages, String key, Report.Count count) {
        return messages.of(key, count.created(), count.updated(), count.unchanged());
    }
}
