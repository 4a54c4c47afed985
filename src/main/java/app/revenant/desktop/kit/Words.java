package app.revenant.desktop.kit;

import app.revenant.model.Coded;
import app.revenant.model.Language;
import app.revenant.model.Money;
import app.revenant.model.Refusal;
import app.revenant.model.Stage;
import app.revenant.resources.Messages;
import app.revenant.work.Amounts;
import java.text.Collator;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/** The program's sentences, amounts and dates in one language. */
public record Words(Messages messages) {

    public static Words in(Language language) {
        return new Words(new Messages(language));
    }

    public Language language() {
        return messages.language();
    }

    public Locale locale() {
        return language().locale();
    }

    /** The alphabet: accents beside their letter. */
    public Comparator<String> order() {
        return Collator.getInstance(locale())::compare;
    }

    public String of(String key, Object... arguments) {
        return messages.of(key, arguments);
    }

    public String of(Refusal refusal) {
        return messages.of(refusal);
    }

    /** The word for a value of a closed vocabulary: {@code word.<enum>.<code>}, such as {@code word.close-reason.no_need}. */
    public <E extends Enum<E> & Coded> String word(E value) {
        String vocabulary = value.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return messages.of("word." + vocabulary.toLowerCase(Locale.ROOT) + "." + value.code());
    }

    /** The seller's own name for a stage; the shipped stages are named in the seller's language. */
    public String stage(Stage stage) {
        return stage.id().equals(stage.kind().code()) && stage.name().equals(stage.id()) ? word(stage.kind())
                : stage.name();
    }

    /** An amount without cents where there are none. */
    public String money(Money money) {
        return new Amounts(language()).exactMoney(money);
    }

    /** A day as one says it: {@code Mon 23 Nov}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale()).format(day);
    }

    /** A day in full: {@code Monday 23 November}. */
    public String fullDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale()).format(day);
    }

    /** A day of a log: {@code 23 Nov 2026}. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale()).format(day);
    }

    public String hour(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", locale()).format(at.atZone(zone));
    }

    /** A number without a currency, as it is typed. */
    public String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(locale()).format(number);
    }
}
