package app.revenant.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Prints JSON the way all commands do: indented, numbers with four decimals at least, blanks as null. */
final class Json {

    private static final int LEAST = 4;
    private static final int MOST = 12;

    /** Writes the content of one object. */
    @FunctionalInterface
    interface Content {
        void write(Json json) throws IOException;
    }

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    static void print(PrintStream to, Content content) {
        try (JsonGenerator out = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .createGenerator(to)) {
            out.useDefaultPrettyPrinter();
            out.writeStartObject();
            content.write(new Json(out));
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        to.println();
    }

    Json text(String name, String text) throws IOException {
        out.writeStringField(name, text);
        return this;
    }

    Json text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            return text(name, text.get());
        }
        out.writeNullField(name);
        return this;
    }

    Json flag(String name, boolean flag) throws IOException {
        out.writeBooleanField(name, flag);
        return this;
    }

    Json count(String name, int count) throws IOException {
        out.writeNumberField(name, count);
        return this;
    }

    Json number(String name, double number) throws IOException {
        out.writeNumberField(name, decimal(number));
        return this;
    }

    Json number(String name, Optional<Double> number) throws IOException {
        if (number.isPresent()) {
            return number(name, number.get());
        }
        out.writeNullField(name);
        return this;
    }

    /** Decibans are whole numbers unless the seller made them others. */
    Json decibans(String name, double number) throws IOException {
        if (number == Math.rint(number)) {
            out.writeNumberField(name, (long) number);
            return this;
        }
        return number(name, number);
    }

    Json numbers(String name, Iterable<Double> numbers) throws IOException {
        out.writeArrayFieldStart(name);
        for (double number : numbers) {
            out.writeNumber(decimal(number));
        }
        out.writeEndArray();
        return this;
    }

    Json texts(String name, Iterable<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
        return this;
    }

    Json object(String name, Content content) throws IOException {
        out.writeObjectFieldStart(name);
        content.write(this);
        out.writeEndObject();
        return this;
    }

    Json nothing(String name) throws IOException {
        out.writeNullField(name);
        return this;
    }

    <T> Json list(String name, Iterable<T> items, ItemContent<T> content) throws IOException {
        out.writeArrayFieldStart(name);
        for (T item : items) {
            out.writeStartObject();
            content.write(this, item);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    /** Writes the content of one object of a list. */
    @FunctionalInterface
    interface ItemContent<T> {
        void write(Json json, T item) throws IOException;
    }

    private static BigDecimal decimal(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).setScale(MOST, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return exact.scale() < LEAST ? exact.setScale(LEAST, RoundingMode.UNNECESSARY) : exact;
    }
}
