package app.revenant.desktop.pipeline;

import app.revenant.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the table can show of a deal, and what deals can be put in order by. */
enum Column {
    COMPANY("pipeline.company", 240, named(PipelineRow::name)),
    CONTACT("pipeline.contact", 130, named(PipelineRow::contact)),
    STAGE("pipeline.stage", 125, by(PipelineRow::place)),
    AMOUNT("pipeline.amount", 105, by(row -> row.amount().map(Money::major).orElse(BigDecimal.ZERO))),
    SILENCE("pipeline.silence", 135, by(PipelineRow::strain)),
    STEP("pipeline.step", 165, by(row -> row.due().orElse(LocalDate.MIN))),
    READING("pipeline.reading", 170, by(PipelineRow::state)),
    ORIGIN("board.origin", 150, by(row -> row.origin().map(Enum::ordinal).orElse(-1))),
    EXPECTED("board.expected", 110, by(row -> row.expected().orElse(LocalDate.MAX))),
    CREATED("board.created", 110, by(row -> row.assessed().deal().created()));

    /** Those of a first start. */
    static final List<Column> USUAL = List.of(COMPANY, CONTACT, STAGE, AMOUNT, SILENCE, STEP, READING);

    private final String key;
    private final double width;
    private final Function<Alphabet, Comparator<PipelineRow>> order;

    Column(String key, double width, Function<Alphabet, Comparator<PipelineRow>> order) {
        this.key = key;
        this.width = width;
        this.order = order;
    }

    /** The message key of its name. */
    String key() {
        return key;
    }

    double width() {
        return width;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<PipelineRow> order(Alphabet alphabet) {
        return order.apply(alphabet);
    }

    static Optional<Column> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    private static Function<Alphabet, Comparator<PipelineRow>> named(Function<PipelineRow, String> text) {
        return alphabet -> Comparator.comparing(row -> alphabet.place(text.apply(row)));
    }

    private static <T extends Comparable<? super T>> Function<Alphabet, Comparator<PipelineRow>> by(Function<PipelineRow, T> value) {
        return alphabet -> Comparator.comparing(value);
    }
}
