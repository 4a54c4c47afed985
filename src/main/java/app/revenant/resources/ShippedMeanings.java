package app.revenant.resources;

import app.revenant.letters.Meaning;
import app.revenant.letters.MeaningBook;
import app.revenant.letters.ToneCategory;
import app.revenant.model.Coded;
import app.revenant.model.Language;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may hurt by its meaning: the files {@code letters/meanings_en.json} and {@code letters/meanings_fr.json}. */
final class ShippedMeanings {

    private ShippedMeanings() {
    }

    static MeaningBook read(Language language) {
        return Shipped.json("letters/meanings_" + language.code() + ".json", json -> {
            Map<String, List<String>> words = new HashMap<>();
            Map<ToneCategory, List<String>> harmless = new EnumMap<>(ToneCategory.class);
            List<Meaning> meanings = new ArrayList<>();
            JsonWalk.object(json, name -> {
                switch (name) {
                    case "words" -> JsonWalk.object(json, word -> words.put(word, texts(json)));
                    case "harmless" -> JsonWalk.object(json, code -> harmless.put(category(code), texts(json)));
                    case "meanings" -> JsonWalk.object(json, code ->
                            JsonWalk.array(json, () -> meanings.add(meaning(category(code), json))));
                    default -> json.skipChildren();
                }
            });
            return new MeaningBook(language, words, harmless, meanings);
        });
    }

    private static ToneCategory category(String code) {
        return Coded.find(ToneCategory.class, code).orElseThrow();
    }

    private static Meaning meaning(ToneCategory category, JsonParser json) throws IOException {
        List<String> example = new ArrayList<>();
        Map<String, List<String>> ways = new HashMap<>();
        JsonWalk.object(json, name -> {
            if (name.equals("as")) {
                example.add(json.getText());
            } else {
                ways.put(name, texts(json));
            }
        });
        return new Meaning(category, example.get(0), ways.get("find"), ways.getOrDefault("unless", List.of()));
    }

    private static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        JsonWalk.array(json, () -> texts.add(json.getText()));
        return texts;
    }
}
