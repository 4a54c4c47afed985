package app.revenant.exchange.json;

import app.revenant.exchange.Quoted;
import app.revenant.model.Refusal;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Refusals that begin with the path of the fault. */
final class Fault {

    private static final int LONGEST = 300;

    private Fault() {
    }

    static Refusal at(String path, String key, Object... details) {
        return new Refusal(key, Stream.concat(Stream.of(path), Arrays.stream(details)).map(Fault::shown).toArray());
    }

    static Refusal syntax(JsonParser parser, JsonProcessingException cause) {
        JsonLocation place = Optional.ofNullable(cause.getLocation()).orElse(JsonLocation.NA);
        String path = pathOf(parser.getParsingContext());
        if (path.isEmpty()) {
            return new Refusal(cause, "exchange.not-json");
        }
        return new Refusal(cause, "exchange.syntax", shown(path), String.valueOf(place.getLineNr()),
                String.valueOf(place.getColumnNr()));
    }

    static String pathOf(JsonStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        String before = pathOf(context.getParent());
        if (context.inArray()) {
            return before + "[" + Math.max(0, context.getCurrentIndex()) + "]";
        }
        String name = Optional.ofNullable(context.getCurrentName()).orElse("");
        return before.isEmpty() || name.isEmpty() ? before + name : before + "." + name;
    }

    /** Never a number or a date: the seller's language would spell it another way than the file. */
    private static Object shown(Object detail) {
        String line = String.valueOf(detail).replaceAll("\\p{Cntrl}+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    static Quoted quoted(String value) {
        return new Quoted(value);
    }
}
