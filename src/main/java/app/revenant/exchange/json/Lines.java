package app.revenant.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** A line for each key of the file and for each element of its lists; everything deeper stays on its line. */
final class Lines extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    private int depth;

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        super.writeStartObject(out);
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        depth--;
        super.writeEndObject(out, entries);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        super.writeObjectEntrySeparator(out);
        breakAt(1, out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        breakAt(1, out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        super.writeArrayValueSeparator(out);
        breakAt(1, out);
    }

    private void breakAt(int level, JsonGenerator out) throws IOException {
        if (depth == level) {
            out.writeRaw('\n');
        }
    }
}
