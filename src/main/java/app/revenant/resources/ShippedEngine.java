package app.revenant.resources;

import app.revenant.ghosting.Engine;
import app.revenant.ghosting.Signal;
import app.revenant.ghosting.TouchChannel;
import app.revenant.ghosting.Weights;
import app.revenant.model.Coded;
import app.revenant.model.StageKind;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The engine's shipped numbers, as data: {@code ghosting/engine.json}. */
public final class ShippedEngine {

    private static final String FILE = "/app/revenant/ghosting/engine.json";

    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, Map<String, Double>> tables = new HashMap<>();
    private final Map<Signal, Map<String, List<Double>>> weights = new EnumMap<>(Signal.class);
    private final List<Double> priors = new ArrayList<>();

    private ShippedEngine() {
    }

    public static Engine read() {
        ShippedEngine file = new ShippedEngine();
        try (InputStream bytes = ShippedEngine.class.getResourceAsStream(FILE);
                JsonParser json = new JsonFactory().createParser(bytes)) {
            file.readAll(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.engine();
    }

    private void readAll(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (name.equals("weights")) {
                readWeights(json);
            } else if (token == JsonToken.START_ARRAY) {
                priors.addAll(row(json));
            } else if (token == JsonToken.START_OBJECT) {
                tables.put(name, table(json));
            } else {
                numbers.put(name, json.getDoubleValue());
            }
        }
    }

    private void readWeights(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            Signal signal = Coded.find(Signal.class, json.currentName()).orElseThrow();
            Map<String, List<Double>> outcomes = new HashMap<>();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String outcome = json.currentName();
                json.nextToken();
                outcomes.put(outcome, row(json));
            }
            weights.put(signal, outcomes);
        }
    }

    private static List<Double> row(JsonParser json) throws IOException {
        List<Double> row = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            row.add(json.getDoubleValue());
        }
        return row;
    }

    private static Map<String, Double> table(JsonParser json) throws IOException {
        Map<String, Double> table = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            table.put(name, json.getDoubleValue());
        }
        return table;
    }

    private Engine engine() {
        Map<String, Double> limits = tables.get("thresholds");
        return new Engine(numbers.get("version").intValue(), new Weights(weights), priors, numbers.get("group_cap"),
                keyed(StageKind.class, "medians"), keyed(StageKind.class, "kappa"), keyed(TouchChannel.class, "q"),
                new Engine.Numbers(numbers.get("sigma"), numbers.get("tau"), numbers.get("a"), numbers.get("b"),
                        numbers.get("delta"), numbers.get("rho"), numbers.get("rho_season"), numbers.get("cap")),
                new Engine.Thresholds(limits.get("active"), limits.get("watch"), limits.get("ghost"),
                        limits.get("close")));
    }

    private <K extends Enum<K> & Coded> Map<K, Double> keyed(Class<K> keys, String table) {
        Map<K, Double> keyed = new EnumMap<>(keys);
        tables.get(table).forEach((code, number) -> keyed.put(Coded.find(keys, code).orElseThrow(), number));
        return keyed;
    }
}
