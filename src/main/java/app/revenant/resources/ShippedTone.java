package app.revenant.resources;

import app.revenant.letters.ToneBook;
import app.revenant.letters.ToneCategory;
import app.revenant.letters.ToneRule;
import app.revenant.letters.ToneSeverity;
import app.revenant.model.Coded;
import app.revenant.model.Language;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of {@code tone.json} and the meanings beside it. */
public final class ShippedTone {

    private ShippedTone() {
    }

    public static ToneBook read() {
        return Shipped.json("letters/tone.json", json -> {
            List<ToneRule> rules = new ArrayList<>();
            List<String> innocent = new ArrayList<>();
            JsonWalk.object(json, name -> {
                switch (name) {
                    case "categories" -> JsonWalk.array(json, () -> rules.addAll(rules(json)));
                    case "must_not_flag" -> byLanguage(json, language -> JsonWalk.array(json,
                            () -> innocent.add(json.getText())));
                    default -> json.skipChildren();
                }
            });
            return new ToneBook(rules, Arrays.stream(Language.values()).map(ShippedMeanings::read).toList(), innocent);
        });
    }

    private static List<ToneRule> rules(JsonParser json) throws IOException {
        Map<String, String> words = new HashMap<>();
        Map<Language, String> better = new EnumMap<>(Language.class);
        Map<Language, List<ToneRule.Phrase>> phrases = new EnumMap<>(Language.class);
        JsonWalk.object(json, name -> {
            switch (name) {
                case "better" -> byLanguage(json, language -> better.put(language, json.getText()));
                case "patterns" -> byLanguage(json, language -> phrases.put(language, phrases(json)));
                default -> words.put(name, json.getText());
            }
        });
        ToneCategory category = Coded.find(ToneCategory.class, words.get("category")).orElseThrow();
        ToneSeverity severity = Coded.find(ToneSeverity.class, words.get("severity")).orElseThrow();
        return phrases.keySet().stream().map(language ->
                new ToneRule(category, severity, language, better.get(language), phrases.get(language))).toList();
    }

    private static List<ToneRule.Phrase> phrases(JsonParser json) throws IOException {
        List<ToneRule.Phrase> phrases = new ArrayList<>();
        JsonWalk.array(json, () -> {
            Map<String, String> parts = new HashMap<>();
            JsonWalk.object(json, name -> parts.put(name, json.getText()));
            phrases.add(new ToneRule.Phrase(parts.get("example"), parts.get("regex")));
        });
        return phrases;
    }

    /** Called on what a file says for one language. */
    @FunctionalInterface
    private interface InLanguage {
        void read(Language language) throws IOException;
    }

    private static void byLanguage(JsonParser json, InLanguage reading) throws IOException {
        JsonWalk.object(json, name -> reading.read(Coded.find(Language.class, name).orElseThrow()));
    }
}
