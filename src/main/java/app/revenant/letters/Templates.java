package app.revenant.letters;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All eleven letters. */
public record Templates(Map<LetterId, Template> byId) {

    public Templates {
        byId = Map.copyOf(byId);
        if (byId.size() != LetterId.values().length) {
            throw new IllegalArgumentException("a letter is missing");
        }
    }

    public static Templates of(List<Template> templates) {
        return new Templates(templates.stream().collect(Collectors.toMap(Template::id, Function.identity())));
    }

    public Template of(LetterId id) {
        return byId.get(id);
    }
}
