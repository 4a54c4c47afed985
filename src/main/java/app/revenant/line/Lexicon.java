package app.revenant.line;

import app.revenant.line.Phrase.Cue;
import app.revenant.model.Answer;
import app.revenant.model.Channel;
import app.revenant.model.Coded;
import app.revenant.model.StepEffort;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** All phrases of both languages by their first word, the longest first. */
final class Lexicon {

    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, Said> tags = new HashMap<>();
    private final Typos typos;

    Lexicon() {
        each(StepWords.UNTIL, words -> add(words, List.of(), Cue.UNTIL, Optional.empty()));
        each(StepWords.THEN, words -> add(words, List.of(), Cue.THEN, Optional.empty()));
        each(StepWords.THEY, words -> add(words, List.of(), Cue.THEY, Optional.empty()));
        each(StepWords.ME, words -> add(words, List.of(), Cue.ME, Optional.empty()));
        each(StepWords.VOWS, words -> add(words, List.of(), Cue.VOW, Optional.empty()));
        table(StepWords.DEEDS, (head, words) -> add(words, List.of(), Cue.DO, Coded.find(StepKind.class, head)));
        table(StepWords.PLANS, (head, words) -> add(words, List.of(), Cue.PLAN, Coded.find(StepKind.class, head)));
        table(StepWords.THEIR_DEEDS, (head, words) -> add(words, List.of(), Cue.valueOf(head), Optional.empty()));
        says(AnswerWords.TAGS, head -> new Said.Mentioned(Tag.valueOf(head)));
        says(AnswerWords.VALUES, head -> new Said.Brought(value(head)));
        says(AnswerWords.ANSWERS, head -> new Said.Answered(Answer.valueOf(head)));
        each(AnswerWords.PRICEY, words -> add(words, List.of(new Said.Answered(Answer.COOL), new Said.Mentioned(Tag.PRICE)),
                Cue.NONE, Optional.empty()));
        says(ContactWords.SENSES, head -> new Said.Came(Sense.valueOf(head)));
        table(ContactWords.CHANNELS, this::channel);
        plus();
        phrases.replaceAll((text, phrase) -> withChannel(phrase));
        phrases.values().forEach(phrase -> byFirst.computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>()).add(phrase));
        byFirst.values().forEach(list -> list.sort(Comparator.comparing(phrase -> -phrase.words().size())));
        typos = new Typos(phrases.values());
    }

    /** The phrases that stand there, the longest first; a long word may have one letter wrong. */
    List<Phrase> at(Tokens tokens, int place) {
        Token token = tokens.get(place);
        List<Phrase> exact = byFirst.getOrDefault(token.bare(), List.of()).stream()
                .filter(phrase -> stands(phrase, tokens, place)).toList();
        return !exact.isEmpty() || token.isCapital() && place > 0 ? exact : typos.meant(token.bare()).stream().toList();
    }

    boolean isWord(String bare) {
        return phrases.containsKey(bare);
    }

    /** A word that says how or what happened, or begins a step: with it a line begins, and not with a name. */
    boolean isContact(String bare) {
        return Optional.ofNullable(phrases.get(bare)).filter(phrase -> phrase.cue() != Cue.NONE
                || phrase.said().stream().anyMatch(Said.Came.class::isInstance)).isPresent();
    }

    /** What {@code +price} says. */
    Optional<Said> tag(String bare) {
        return Optional.ofNullable(tags.get(bare));
    }

    /** A mail that was sent is a mail. */
    private Phrase withChannel(Phrase phrase) {
        boolean came = phrase.said().stream().anyMatch(Said.Came.class::isInstance);
        Optional<Said> channel = phrase.words().stream().map(phrases::get).filter(Objects::nonNull).flatMap(each -> each.said().stream())
                .filter(Said.By.class::isInstance).findFirst();
        return !came || channel.isEmpty() ? phrase
                : new Phrase(phrase.words(), List.of(channel.get(), phrase.said().get(0)), phrase.cue(), phrase.kind());
    }

    private static boolean stands(Phrase phrase, Tokens tokens, int place) {
        for (int each = 1; each < phrase.words().size(); each++) {
            if (!tokens.within(place + each).equals(phrase.words().get(each))) {
                return false;
            }
        }
        return true;
    }

    private void channel(String head, List<String> words) {
        String[] parts = head.split(" ");
        List<Channel> channels = Arrays.stream(parts[0].split(",")).map(code -> Channel.valueOf(code.toUpperCase(Locale.ROOT))).toList();
        add(words, List.of(new Said.By(channels)), Cue.PLAN, Optional.of(StepKind.valueOf(parts[1])));
    }

    private void says(String table, Function<String, Said> meaning) {
        table(table, (head, words) -> {
            Said said = meaning.apply(head);
            add(words, List.of(said), Cue.NONE, Optional.empty());
            if (words.size() == 1 && !(said instanceof Said.Came)) {
                tags.put(words.get(0), said);
            }
        });
    }

    private void plus() {
        Arrays.stream(Tag.values()).forEach(tag -> tags.put(Plain.of(tag.code()), new Said.Mentioned(tag)));
        Arrays.stream(Value.values()).forEach(value -> tags.put(value.code().replace("_", ""), new Said.Brought(value)));
        table(AnswerWords.PLUS, (head, words) -> tags.put(words.get(0), Coded.find(Tag.class, head)
                .<Said>map(Said.Mentioned::new).orElseGet(() -> new Said.Brought(value(head)))));
        tags.put("effort", new Said.Effort());
        tags.put("me", new Said.Owned(StepOwner.ME));
        tags.put("moi", new Said.Owned(StepOwner.ME));
        tags.put("them", new Said.Owned(StepOwner.THEM));
        tags.put("eux", new Said.Owned(StepOwner.THEM));
        Arrays.stream(StepEffort.values())
                .forEach(effort -> tags.put(Plain.of(effort.code()), new Said.Asks(effort)));
    }

    private void add(List<String> words, List<Said> said, Cue cue, Optional<StepKind> kind) {
        phrases.put(String.join(" ", words), new Phrase(words, said, cue, kind));
    }

    private static void table(String table, BiConsumer<String, List<String>> row) {
        table.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            each(line.substring(colon + 1), words -> row.accept(line.substring(0, colon).strip(), words));
        });
    }

    private static void each(String list, Consumer<List<String>> heed) {
        Arrays.stream(list.split("\\|")).map(Tokens::words).forEach(heed);
    }

    private static Value value(String code) {
        return Coded.find(Value.class, code).orElseThrow();
    }
}
