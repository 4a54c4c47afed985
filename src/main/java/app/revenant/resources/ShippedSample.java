package app.revenant.resources;

import java.io.StringWriter;

/** The sample pipeline as it is shipped: the exchange format with days counted from today. */
public final class ShippedSample {

    private ShippedSample() {
    }

    public static String read() {
        return Shipped.text("sample/pipeline.json", reader -> {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        });
    }
}
