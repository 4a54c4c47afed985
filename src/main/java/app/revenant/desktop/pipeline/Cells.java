package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Bar;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Reading;
import app.revenant.ghosting.State;
import app.revenant.model.NextStep;
import app.revenant.model.StepOwner;
import app.revenant.work.Telling;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The cells that only show. */
record Cells(Words words, Telling telling) {

    TableCell<PipelineRow, PipelineRow> name() {
        return cell(row -> row.name().equals(row.title()) ? Texts.clipped(Texts.strong(row.name())) : both(row),
                row -> row.name() + ", " + row.title());
    }

    TableCell<PipelineRow, PipelineRow> contact() {
        return cell(row -> Texts.clipped(Texts.plain(row.contact())), PipelineRow::contact);
    }

    TableCell<PipelineRow, PipelineRow> silence() {
        return cell(this::silence, this::silent);
    }

    TableCell<PipelineRow, PipelineRow> step() {
        return cell(this::step, row -> dated(row).getText());
    }

    TableCell<PipelineRow, PipelineRow> reading() {
        return cell(this::reading, row -> telling.state(row.state()));
    }

    private static VBox both(PipelineRow row) {
        VBox lines = new VBox(1, Texts.clipped(Texts.strong(row.name())), Texts.clipped(Texts.small(row.title())));
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private Node silence(PipelineRow row) {
        if (row.silence().isEmpty()) {
            return Texts.clipped(Texts.small(words.of("pipeline.no-sign")));
        }
        Bar bar = new Bar(row.strain(), tone(row), silent(row));
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label count = Texts.small(words.of("pipeline.days", row.days().orElse(0L)));
        count.setMinWidth(30);
        count.setAlignment(Pos.CENTER_RIGHT);
        HBox line = Rows.of(6, bar, count);
        Tooltip.install(line, new Tooltip(silent(row)));
        return line;
    }

    private static Tone tone(PipelineRow row) {
        if (row.isParked()) {
            return Tone.PLAIN;
        }
        return row.assessed().assessment().isFlagged() ? Tone.GHOST : row.state() == State.WATCH ? Tone.WARN : Tone.ACCENT;
    }

    private String silent(PipelineRow row) {
        return row.silence().map(days -> words.of("pipeline.silent", Math.round(days)))
                .orElseGet(() -> words.of("pipeline.no-sign"));
    }

    private Node step(PipelineRow row) {
        return dated(row);
    }

    private Label dated(PipelineRow row) {
        if (row.isParked()) {
            return pill(row.assessed().deal().parkedUntil().map(day -> words.of("pipeline.until", words.day(day)))
                    .orElseGet(() -> words.of("pipeline.parked-lane")), Tone.PLAIN);
        }
        if (row.lacksStep()) {
            return pill(words.of(row.nextStep().isPresent() ? "pipeline.step-undated" : "pipeline.step-missing"), Tone.WARN);
        }
        return pill(saying(row.nextStep().orElseThrow()), row.isLate() ? Tone.BAD : Tone.PLAIN);
    }

    private String saying(NextStep step) {
        String kind = step.kind().map(words::word).orElseGet(() -> words.of(step.owner() == StepOwner.ME ? "pipeline.step-mine" : "pipeline.step-theirs"));
        return step.due().map(day -> kind + " " + words.day(day)).orElse(kind);
    }

    private Node reading(PipelineRow row) {
        if (row.assessed().assessment().isFlagged()) {
            return row.assessed().assessment().leading()
                    .filter(leading -> row.assessed().assessment().reading() != Reading.NOT_ENOUGH).<Node>map(leading -> pill(leading.cause().number() + " "
                    + telling.causeShort(leading.cause()), Tone.GHOST))
                    .orElseGet(() -> pill(telling.state(row.state()), Tone.GHOST));
        }
        return row.state() == State.WATCH ? pill(telling.state(row.state()), Tone.WARN)
                : Texts.clipped(Texts.small(telling.state(row.state())));
    }

    private static Label pill(String text, Tone tone) {
        Pill pill = new Pill(text, tone);
        return Texts.clipped(pill);
    }

    /** @param spoken what a screen reader says of a cell that shows no text of its own */
    private static TableCell<PipelineRow, PipelineRow> cell(Function<PipelineRow, Node> content,
            Function<PipelineRow, String> spoken) {
        return new TableCell<>() {
            @Override
            protected void updateItem(PipelineRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : content.apply(row));
                setAccessibleText(empty || row == null ? "" : spoken.apply(row));
            }
        };
    }
}
