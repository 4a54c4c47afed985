package app.revenant.resources;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Steps through a shipped JSON file, each visitor standing on the value it is called for and leaving at its end. */
final class JsonWalk {

    /** Called on the value of each field of an object. */
    @FunctionalInterface
    interface Member {
        void read(String name) throws IOException;
    }

    /** Called on each element of an array. */
    @FunctionalInterface
    interface Element {
        void read() throws IOException;
    }

    private JsonWalk() {
    }

    static void object(JsonParser json, Member member) throws IOException {
        expect(json, JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            member.read(name);
        }
    }

    static void array(JsonParser json, Element element) throws IOException {
        expect(json, JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    private static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw new IOException(token + " expected at " + json.currentLocation());
        }
    }
}
