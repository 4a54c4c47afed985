package app.revenant.desktop.today;

import app.revenant.model.StepKind;
import app.revenant.work.Agenda;
import java.util.function.Predicate;

/** What one sets out to do in one go. */
enum TodayFilter {
    ALL("today.all", item -> true),
    CALLS("today.calls", TodayFilter::isCall),
    EMAILS("today.emails", item -> !isCall(item));

    private final String key;
    private final Predicate<Agenda.Item> test;

    TodayFilter(String key, Predicate<Agenda.Item> test) {
        this.key = key;
        this.test = test;
    }

    /** The message key of its name, with a count. */
    String key() {
        return key;
    }

    boolean lets(Agenda.Item item) {
        return test.test(item);
    }

    /** Enough was sent, or the day to close has come: there is nothing to write but a last letter. */
    static boolean isEnding(Agenda.Item item) {
        boolean closing = item.kind() == Agenda.Kind.MY_STEP
                && item.deal().deal().nextStep().flatMap(step -> step.kind()).filter(StepKind.CLOSE::equals).isPresent();
        return closing || item.deal().assessment().isBeyondChasing();
    }

    /** What the step says, where it is mine and says it; else whatever reaches them. */
    static boolean isCall(Agenda.Item item) {
        if (item.kind() == Agenda.Kind.PRICE_REACTION) {
            return false;
        }
        boolean phone = item.deal().contact().filter(person -> person.hasLivePhone()).isPresent();
        return item.kind() == Agenda.Kind.MY_STEP
                ? item.deal().deal().nextStep().flatMap(step -> step.kind()).map(StepKind.CALL::equals).orElse(phone)
                : phone;
    }
}
