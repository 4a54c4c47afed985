package app.revenant.desktop.pipeline;

import app.revenant.model.Coded;
import app.revenant.model.Origin;
import app.revenant.model.Tag;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An arrangement as one line of text, {@code as=board&alarms=LATE&order=amount-}. What cannot be read is as if never written. */
final class Written {

    private static final String BOARD = "board";
    private static final String TABLE = "table";

    private Written() {
    }

    static String write(Map<String, String> words) {
        return words.entrySet().stream().filter(word -> !word.getValue().isEmpty())
                .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    static Map<String, String> words(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : text.split("&")) {
            int at = word.indexOf('=');
            if (at > 0) {
                words.put(word.substring(0, at), decoded(word.substring(at + 1)));
            }
        }
        return words;
    }

    static Map<String, String> words(Arrangement arrangement) {
        PipelineFilter filter = arrangement.filter();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("as", arrangement.board() ? BOARD : TABLE);
        words.put("parked", arrangement.parked() ? "yes" : "");
        words.put("alarms", joined(filter.alarms(), Alarm::name));
        words.put("stages", joined(filter.stages(), stage -> URLEncoder.encode(stage, StandardCharsets.UTF_8)));
        words.put("least", filter.least().map(BigDecimal::toPlainString).orElse(""));
        words.put("most", filter.most().map(BigDecimal::toPlainString).orElse(""));
        words.put("origins", joined(filter.origins(), Origin::code));
        words.put("tags", joined(filter.tags(), Tag::code));
        words.put("text", filter.text());
        words.put("order", joined(arrangement.order(), Sorting::write));
        words.put("columns", joined(arrangement.columns(), Column::id));
        return words;
    }

    static Arrangement arrangement(Map<String, String> words) {
        PipelineFilter filter = new PipelineFilter(
                set(words, "alarms", name -> Arrays.stream(Alarm.values()).filter(each -> each.name().equals(name)).findFirst()),
                set(words, "stages", stage -> Optional.of(decoded(stage))), number(words, "least"), number(words, "most"),
                set(words, "origins", code -> Coded.find(Origin.class, code)), set(words, "tags", code -> Coded.find(Tag.class, code)),
                words.getOrDefault("text", ""));
        List<Column> columns = List.copyOf(set(words, "columns", Column::of));
        return new Arrangement(!TABLE.equals(words.get("as")), words.containsKey("parked"), filter,
                List.copyOf(set(words, "order", Sorting::read)), columns.contains(Column.COMPANY) ? columns : Column.USUAL);
    }

    private static <T> String joined(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(" "));
    }

    private static <T> Set<T> set(Map<String, String> words, String key, Function<String, Optional<T>> read) {
        return Stream.of(words.getOrDefault(key, "").split(" ")).filter(each -> !each.isEmpty()).map(read).flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<BigDecimal> number(Map<String, String> words, String key) {
        return Optional.ofNullable(words.get(key)).filter(text -> text.matches("\\d{1,15}(\\.\\d{1,4})?")).map(BigDecimal::new);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
