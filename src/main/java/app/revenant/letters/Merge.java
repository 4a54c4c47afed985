package app.revenant.letters;

import com.samskivert.mustache.Mustache;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts fields into a template. A value is text and stays as typed: never markup, never a template of its own. */
public final class Merge {

    private final Mustache.Compiler compiler = Mustache.compiler().escapeHTML(false);

    public Letter merge(Template template, Voice voice, Fields fields) {
        Template.Text text = template.text(voice);
        Set<Field> used = new LinkedHashSet<>(OpenFields.in(text.subject()));
        used.addAll(OpenFields.in(text.body()));
        Map<String, String> values = used.stream()
                .collect(Collectors.toMap(Field::code, field -> fields.get(field).orElse(field.open())));
        return new Letter(template.id(), voice, oneLine(filled(text.subject(), values)), filled(text.body(), values),
                fields.unfilledOf(used));
    }

    private String filled(String text, Map<String, String> values) {
        return compiler.compile(text).execute(values);
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\s*\\R\\s*", " ");
    }
}
