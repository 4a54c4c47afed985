package app.revenant.desktop.deal;

import app.revenant.desktop.kit.TypedAmount;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.LearntHow;
import app.revenant.model.Money;
import app.revenant.model.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** What the seller is filling in of one fact. It begins with what is known and with today. */
final class FactForm {

    private final FactKind kind;
    private final boolean filledIn;
    private Optional<FactValue> value;
    private Optional<LearntHow> how;
    private Optional<LocalDate> on;
    private String words;
    private Optional<LocalDate> date;
    private String who;
    private String amount;

    FactForm(FactKind kind, Optional<Fact> known, LocalDate today) {
        this.kind = kind;
        this.filledIn = known.isPresent();
        this.value = known.map(Fact::value);
        this.how = known.flatMap(Fact::how);
        this.on = Optional.of(today);
        this.words = known.flatMap(Fact::words).orElse("");
        this.date = known.flatMap(Fact::date);
        this.who = known.flatMap(Fact::who).orElse("");
        this.amount = known.flatMap(Fact::amount).map(money -> money.major().toPlainString()).orElse("");
    }

    FactKind kind() {
        return kind;
    }

    /** Whether there is something to set back to blank. */
    boolean isFilledIn() {
        return filledIn;
    }

    /** An event has a day of its own. */
    boolean hasDate() {
        return kind == FactKind.EVENT;
    }

    boolean hasWho() {
        return kind == FactKind.OWNER || kind == FactKind.COMPETITION;
    }

    boolean hasAmount() {
        return kind == FactKind.COST_INACTION || kind == FactKind.BUDGET;
    }

    void value(FactValue chosen) {
        value = Optional.of(chosen);
    }

    /** Pressing the same again takes it back. */
    void how(LearntHow chosen) {
        how = how.filter(chosen::equals).isPresent() ? Optional.empty() : Optional.of(chosen);
    }

    void on(Optional<LocalDate> day) {
        on = day;
    }

    void words(String text) {
        words = text;
    }

    void date(Optional<LocalDate> day) {
        date = day;
    }

    void who(String text) {
        who = text;
    }

    void amount(String text) {
        amount = text;
    }

    Optional<FactValue> value() {
        return value;
    }

    Optional<LearntHow> how() {
        return how;
    }

    Optional<LocalDate> on() {
        return on;
    }

    String words() {
        return words;
    }

    Optional<LocalDate> date() {
        return date;
    }

    String who() {
        return who;
    }

    String amount() {
        return amount;
    }

    /**
     * @param currency of amounts typed here
     * @throws Refusal naming what is missing or cannot be read
     */
    Fact fact(LocalDate today, String currency) {
        FactValue chosen = value.orElseThrow(() -> new Refusal("deal.fact-value"));
        LocalDate learnt = on.orElse(today);
        if (learnt.isAfter(today)) {
            throw new Refusal("deal.fact-future");
        }
        if (hasDate() && chosen == FactValue.POS && date.isEmpty()) {
            throw new Refusal("deal.event-date");
        }
        boolean asked = chosen != FactValue.NOT_ASKED;
        return new Fact(kind, chosen, learnt, how.filter(any -> asked), text(words).filter(any -> asked),
                date.filter(any -> hasDate() && chosen == FactValue.POS), text(who).filter(any -> hasWho() && asked),
                asked && hasAmount() ? money(currency) : Optional.empty());
    }

    private Optional<Money> money(String currency) {
        if (amount.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(TypedAmount.read(amount, currency).orElseThrow(() -> new Refusal("deal.amount", amount.strip())));
    }

    private static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(given -> !given.isEmpty());
    }
}
