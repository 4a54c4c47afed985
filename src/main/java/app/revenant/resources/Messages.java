package app.revenant.resources;

import app.revenant.model.Language;
import app.revenant.model.Refusal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The program's sentences in one language. Patterns are those of {@link MessageFormat}, plurals by its choice format. */
public final class Messages {

    private final Language language;
    private final ResourceBundle sentences;

    public Messages(Language language) {
        this.language = language;
        this.sentences = ResourceBundle.getBundle("app.revenant.messages", language.locale());
    }

    public Language language() {
        return language;
    }

    public String of(String key, Object... arguments) {
        Object[] said = Arrays.stream(arguments).map(this::said).toArray();
        return new MessageFormat(sentences.getString(key), language.locale()).format(said);
    }

    /** A day in a sentence is said as one says it. */
    private Object said(Object argument) {
        return argument instanceof LocalDate day
                ? DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day) : argument;
    }

    /** The one clear sentence of a refusal. */
    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.arguments().toArray());
    }
}
