package app.revenant.resources;

import app.revenant.letters.LetterId;
import app.revenant.letters.Template;
import app.revenant.letters.Templates;
import app.revenant.letters.Voice;
import app.revenant.model.Coded;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The eleven letters of {@code letters.json}. */
public final class ShippedLetters {

    private ShippedLetters() {
    }

    public static Templates read() {
        return Shipped.json("letters/letters.json", json -> {
            List<Template> templates = new ArrayList<>();
            JsonWalk.array(json, () -> templates.add(template(json)));
            return Templates.of(templates);
        });
    }

    private static Template template(JsonParser json) throws IOException {
        Map<Voice, Template.Text> texts = new EnumMap<>(Voice.class);
        List<LetterId> id = new ArrayList<>();
        JsonWalk.object(json, name -> {
            if (name.equals("id")) {
                id.add(LetterId.valueOf(json.getText()));
            } else if (!name.equals("use")) {
                texts.put(Coded.find(Voice.class, name).orElseThrow(), text(json));
            }
        });
        return new Template(id.get(0), texts);
    }

    private static Template.Text text(JsonParser json) throws IOException {
        Map<String, String> parts = new HashMap<>();
        JsonWalk.object(json, name -> parts.put(name, json.getText()));
        return new Template.Text(parts.get("subject"), parts.get("body"));
    }
}
