package app.revenant.ghosting;

import app.revenant.model.StageKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Is the conversation alive? A cure mixture with the drop-out of BG/NBD (Fader, Hardie &amp; Lee 2005).
 *
 * @param alive P, between 0 and 1
 * @param surprise S, the share of this person's usual gaps that would still be open
 * @param atRest P₀, what P would be with nothing unanswered
 * @param uncalibrated P of the model alone, before the seller's own history had its word
 */
public record Vitality(double alive, double surprise, double atRest, double uncalibrated) {

    private static final double ABSENCE_DAYS = 15;
    private static final double NEW_CHANNEL = 0.6;
    private static final double SAME_CHANNEL = 0.3;
    private static final double CALL_BACK = 0.15;

    /** As the model says it. */
    Vitality(double alive, double surprise, double atRest) {
        this(alive, surprise, atRest, alive);
    }

    /**
     * @param signsOfLife at least 1
     * @param touches unanswered, oldest first
     */
    static Vitality of(StageKind stage, int signsOfLife, List<Touch> touches, Pace pace, boolean season, Engine engine) {
        Engine.Numbers numbers = engine.numbers();
        double gaveUp = engine.kappa().get(stage) * numbers.a() / (numbers.b() + signsOfLife - 1);
        double atRest = 1 / (1 + gaveUp);
        if (touches.isEmpty()) {
            return new Vitality(atRest, 1, atRest);
        }
        double first = touches.get(0).age();
        double rho = season ? numbers.rhoSeason() : numbers.rho();
        double silence = rho * Math.exp(-first / ABSENCE_DAYS) + (1 - rho) * silenceOfAll(touches, pace, engine);
        double stayed = Math.exp(-numbers.delta() * first);
        double alive = stayed * silence / (stayed * silence + gaveUp + (1 - stayed) * Math.sqrt(silence));
        return new Vitality(alive, pace.surprise(first), atRest);
    }

    /** The chance that somebody still interested left every one of these touches unanswered. */
    private static double silenceOfAll(List<Touch> touches, Pace pace, Engine engine) {
        double product = 1;
        Map<TouchChannel, Double> counted = new EnumMap<>(TouchChannel.class);
        for (Touch touch : touches) {
            Double before = counted.get(touch.channel());
            if (before == null || DealClock.rounded(before - touch.age()) >= 1) {
                product *= Math.pow(silenceOf(touch, pace, engine), exponent(touch.channel(), counted));
                counted.put(touch.channel(), touch.age());
            }
        }
        return product;
    }

    private static double silenceOf(Touch touch, Pace pace, Engine engine) {
        double q = engine.q().get(touch.channel());
        double answered = pace.answeredWithin(touch.age());
        if (touch.channel() == TouchChannel.NOSHOW) {
            return 1 - q;
        }
        return touch.channel().isMissedCall() ? (1 - q) * (1 - CALL_BACK * answered) : 1 - q * answered;
    }

    private static double exponent(TouchChannel channel, Map<TouchChannel, Double> counted) {
        if (counted.isEmpty() || channel == TouchChannel.LASTCHANCE) {
            return 1;
        }
        return counted.containsKey(channel) ? SAME_CHANNEL : NEW_CHANNEL;
    }
}
