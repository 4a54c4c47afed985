package app.revenant.exchange.json;

import app.revenant.model.Coded;
import app.revenant.model.Id;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** The generator in the words of the format: every key is written, null where blank. */
final class Out {

    private final JsonGenerator json;

    Out(JsonGenerator json) {
        this.json = json;
    }

    void object(Runnable members) {
        write(json::writeStartObject);
        members.run();
        write(json::writeEndObject);
    }

    void object(String key, Runnable members) {
        write(() -> json.writeFieldName(key));
        object(members);
    }

    void list(String key, Runnable elements) {
        write(() -> json.writeArrayFieldStart(key));
        elements.run();
        write(json::writeEndArray);
    }

    <T> void list(String key, Collection<T> elements, Consumer<T> each) {
        list(key, () -> elements.forEach(each));
    }

    void elements(Collection<String> numbers) {
        write(json::writeStartArray);
        numbers.forEach(this::number);
        write(json::writeEndArray);
    }

    <T> void part(String key, Optional<T> value, Consumer<T> written) {
        write(() -> json.writeFieldName(key));
        value.ifPresentOrElse(written, () -> write(json::writeNull));
    }

    void text(String key, Optional<String> value) {
        part(key, value.filter(text -> !text.isEmpty()), this::text);
    }

    void text(String key, String value) {
        part(key, Optional.of(value), this::text);
    }

    /** Half a character cannot be written in UTF-8; it becomes the replacement character, as any screen shows it. */
    void text(String value) {
        write(() -> json.writeString(value.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()));
    }

    void id(String key, Optional<? extends Id> value) {
        text(key, value.map(Id::value));
    }

    void code(String key, Optional<? extends Coded> value) {
        text(key, value.map(Coded::code));
    }

    void code(String key, Coded value) {
        text(key, value.code());
    }

    void date(String key, Optional<LocalDate> value) {
        text(key, value.map(LocalDate::toString));
    }

    void instant(String key, Optional<Instant> value) {
        text(key, value.map(Instant::toString));
    }

    void flag(String key, boolean value) {
        write(() -> json.writeBooleanField(key, value));
    }

    void number(String key, String plain) {
        part(key, Optional.of(plain), this::number);
    }

    void number(String plain) {
        write(() -> json.writeNumber(plain));
    }

    void decimal(String key, Optional<BigDecimal> value) {
        part(key, value.map(Plain::of), this::number);
    }

    void whole(String key, Optional<Integer> value) {
        part(key, value.map(String::valueOf), this::number);
    }

    void flag(String key, Optional<Boolean> value) {
        part(key, value, flag -> write(() -> json.writeBoolean(flag)));
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One call of the generator. */
    private interface Writing {
        void run() throws IOException;
    }
}
