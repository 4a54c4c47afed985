package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Reading;
import app.revenant.ghosting.State;
import app.revenant.model.NextStep;
import app.revenant.model.StepOwner;
import app.revenant.work.Amounts;
import app.revenant.work.Telling;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of a deal, the same on a card and in a line of the table. */
record Saying(Words words, Telling telling) {

    /** A word with what its colour says. */
    record Tag(String text, Tone tone) {
    }

    String amount(PipelineRow row) {
        return row.amount().map(words::money).orElse("—");
    }

    String days(PipelineRow row) {
        return row.silence().isEmpty() ? words.of("pipeline.no-sign") : words.of("pipeline.days", row.days().orElse(0L));
    }

    String silent(PipelineRow row) {
        return row.silence().map(days -> words.of("pipeline.silent", Math.round(days))).orElseGet(() -> words.of("pipeline.no-sign"));
    }

    Tone strain(PipelineRow row) {
        if (row.isParked()) {
            return Tone.PLAIN;
        }
        return row.assessed().assessment().isFlagged() ? Tone.GHOST : row.state() == State.WATCH ? Tone.WARN : Tone.ACCENT;
    }

    Tag step(PipelineRow row) {
        if (row.isParked()) {
            return new Tag(row.assessed().deal().parkedUntil().map(day -> words.of("pipeline.until", words.day(day)))
                    .orElseGet(() -> words.of("pipeline.parked-lane")), Tone.PLAIN);
        }
        if (row.lacksStep()) {
            return new Tag(words.of(row.nextStep().isPresent() ? "pipeline.step-undated" : "pipeline.step-missing"), Tone.WARN);
        }
        return new Tag(planned(row.nextStep().orElseThrow()), row.isLate() ? Tone.BAD : Tone.PLAIN);
    }

    /** A flagged deal's leading cause; otherwise where the conversation stands. */
    Tag reading(PipelineRow row) {
        Assessment said = row.assessed().assessment();
        if (said.isFlagged()) {
            return new Tag(said.leading().filter(leading -> said.reading() != Reading.NOT_ENOUGH)
                    .map(leading -> leading.cause().number() + " " + telling.causeShort(leading.cause()))
                    .orElseGet(() -> telling.state(row.state())), Tone.GHOST);
        }
        return new Tag(telling.state(row.state()), row.state() == State.WATCH ? Tone.WARN : Tone.PLAIN);
    }

    /** Everything of a card in one breath. */
    String whole(PipelineRow row) {
        return String.join(", ", row.name(), row.title(), amount(row), silent(row), step(row).text(), reading(row).text());
    }

    /** Short sums by currency, with what has no amount. */
    String sum(Sum sum) {
        return sum(sum, new Amounts(words.language())::shortMoney);
    }

    String exactSum(Sum sum) {
        return sum(sum, (major, currency) -> new Amounts(words.language()).money(major.doubleValue(), currency));
    }

    private String sum(Sum sum, Money money) {
        String totals = sum.totals().entrySet().stream().map((Map.Entry<String, BigDecimal> each) -> money.of(each.getValue(), each.getKey()))
                .collect(Collectors.joining(" + "));
        String without = sum.without() == 0 ? "" : words.of("board.without", sum.without());
        return totals.isEmpty() || without.isEmpty() ? totals + without : totals + " · " + without;
    }

    private interface Money {
        String of(BigDecimal major, String currency);
    }

    private String planned(NextStep step) {
        String kind = step.kind().map(words::word)
                .orElseGet(() -> words.of(step.owner() == StepOwner.ME ? "pipeline.step-mine" : "pipeline.step-theirs"));
        return step.due().map(day -> kind + " " + words.day(day)).orElse(kind);
    }
}
