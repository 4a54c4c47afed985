package app.revenant.cli;

import app.revenant.evaluation.DayClock;
import app.revenant.evaluation.Evaluation;
import app.revenant.evaluation.OwnTrial;
import app.revenant.evaluation.Traffic;
import app.revenant.resources.Messages;
import app.revenant.resources.ShippedEngine;
import app.revenant.work.Evaluations;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How well the chance still alive and simpler rules predict an answer: on messages of others, or on the seller's own log. */
@Command(mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private final Desk desk;
    private final Globals globals;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private What what;

    @Option(names = "--clock", paramLabel = "working|calendar", defaultValue = "working", descriptionKey = "clock")
    private DayClock clock = DayClock.WORKING;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A file or the own log, never both. */
    static final class What {

        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        private Path file;

        @Option(names = "--own", descriptionKey = "own")
        private boolean own;
    }

    EvaluateCommand(Desk desk, Globals globals) {
        this.desk = desk;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        Evaluations evaluations = new Evaluations(ShippedEngine.read());
        if (what.own) {
            own(evaluations);
        } else {
            file(evaluations);
        }
        return 0;
    }

    private void file(Evaluations evaluations) {
        Traffic traffic = evaluations.read(what.file);
        Evaluation evaluation = evaluations.of(traffic, clock);
        if (json) {
            EvaluationJson.print(evaluation, clock, desk.out());
        } else {
            Messages messages = new Messages(Desk.language(globals));
            desk.say(messages, "evaluation.file", what.file.getFileName(), traffic.size(), evaluation.learnt(), evaluation.n(),
                    evaluation.askers(), evaluation.answered(), clock.ordinal());
            new EvaluationText(messages).print(evaluation, desk.out());
        }
    }

    private void own(Evaluations evaluations) {
        try (Office office = desk.office(globals)) {
            OwnTrial.Result result = evaluations.ofOwn(office.book(), office.clock().instant());
            if (json) {
                EvaluationJson.print(result, desk.out());
            } else {
                say(result, office.messages(desk.language(globals, office)));
            }
        }
    }

    private void say(OwnTrial.Result result, Messages messages) {
        int unanswered = result.cases() - result.answered();
        result.evaluation().ifPresentOrElse(evaluation -> {
            desk.say(messages, "evaluation.own", result.cases(), evaluation.learnt(), evaluation.n(), evaluation.askers(),
                    evaluation.answered());
            new EvaluationText(messages).print(evaluation, desk.out());
        }, () -> desk.say(messages, "evaluation.own-too-few", result.cases(), result.answered(), unanswered, OwnTrial.LEAST_KNOWN,
                OwnTrial.LEAST_EACH));
    }
}
