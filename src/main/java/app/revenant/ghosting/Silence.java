package app.revenant.ghosting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands unanswered: the seller's touches since the last sign of life, and at most one date that passed unkept.
 *
 * @param touches oldest first
 * @param silentDays working days since the last sign of life
 */
record Silence(List<Touch> touches, Optional<Double> silentDays) {

    static Silence of(Situation deal) {
        return new Silence(touches(deal, Due.of(deal)), deal.silentDays());
    }

    int unanswered() {
        return touches.size();
    }

    /** Working days since the first of them; 0 where nothing stands unanswered. */
    double age() {
        return touches.isEmpty() ? 0 : touches.get(0).age();
    }

    /** Working days for which nothing came: since the first of them, else since the last sign of life. */
    double idle() {
        return touches.isEmpty() ? silentDays.orElse(0.0) : age();
    }

    boolean hasTouchAged(TouchChannel channel, double days) {
        return touches.stream().anyMatch(touch -> touch.channel() == channel && touch.age() >= days);
    }

    private static List<Touch> touches(Situation deal, Optional<Due> due) {
        List<Touch> before = new ArrayList<>();
        List<Touch> after = new ArrayList<>();
        for (LogEntry entry : deal.log().silence()) {
            entry.touch().ifPresent(channel -> {
                if (due.filter(date -> date.isAfter(entry)).isPresent()) {
                    before.add(new Touch(channel, deal.ageOf(due.get().position())));
                } else {
                    after.add(new Touch(channel, deal.ageOf(entry.position())));
                }
            });
        }
        due.ifPresent(date -> before.add(new Touch(TouchChannel.DUE, deal.ageOf(date.position()))));
        before.addAll(after);
        return List.copyOf(before);
    }
}
