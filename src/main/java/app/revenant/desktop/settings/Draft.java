package app.revenant.desktop.settings;

import app.revenant.ghosting.Engine;
import app.revenant.ghosting.Knob;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The settings as they are being changed, beside those that are kept.
 *
 * @param moved by the id of a stage that goes, the stage its deals go to
 * @param typed what stands in a field and is no number it may hold
 * @param months the same for the months of retention
 */
record Draft(Settings kept, Settings wish, Map<String, String> moved, Map<Knob, String> typed, Optional<String> months) {

    Draft {
        moved = Map.copyOf(moved);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    static Draft of(Settings kept) {
        return new Draft(kept, kept, Map.of(), Map.of(), Optional.empty());
    }

    boolean isDirty() {
        return !wish.equals(kept) || !moved.isEmpty() || !typed.isEmpty() || months.isPresent();
    }

    Draft wish(UnaryOperator<Settings> change) {
        return new Draft(kept, change.apply(wish), moved, typed, months);
    }

    /** What was typed for a number: the number, where it may stand there, else the text as it is. */
    Draft turn(Knob knob, String text, Engine shipped) {
        Map<Knob, String> others = new LinkedHashMap<>(typed);
        others.remove(knob);
        Optional<Double> number = TypedNumber.read(text).filter(knob::allows);
        if (number.isEmpty()) {
            others.put(knob, text);
        }
        Settings turned = number.map(value -> wish.withEngine(knob.turn(wish.engine(), value, shipped))).orElse(wish);
        return new Draft(kept, turned, moved, others, months);
    }

    Draft reset(Knob knob, Engine shipped) {
        Map<Knob, String> others = new LinkedHashMap<>(typed);
        others.remove(knob);
        return new Draft(kept, wish.withEngine(knob.turn(wish.engine(), knob.of(shipped), shipped)), moved, others, months);
    }

    Draft keepFor(String text) {
        Optional<Integer> number = TypedNumber.read(text).filter(value -> value == Math.rint(value)).map(Double::intValue)
                .filter(value -> value >= 1 && value <= Settings.LONGEST_RETENTION);
        Settings chosen = number.map(value -> wish.withRetentionMonths(number.filter(each -> each != Settings.USUAL_RETENTION)))
                .orElse(wish);
        return new Draft(kept, chosen, moved, typed, number.isPresent() ? Optional.empty() : Optional.of(text));
    }

    /** The stages of the seller; the five shipped ones are none. */
    Draft stages(List<Stage> stages) {
        List<Stage> shipped = wish.withStages(List.of()).pipeline();
        return wish(settings -> settings.withStages(stages.equals(shipped) ? List.of() : stages));
    }

    Draft without(String stage, Optional<String> target) {
        Map<String, String> all = new HashMap<>(moved);
        target.ifPresent(to -> {
            all.replaceAll((from, before) -> before.equals(stage) ? to : before);
            all.put(stage, to);
        });
        List<Stage> left = wish.pipeline().stream().filter(each -> !each.id().equals(stage)).toList();
        return new Draft(kept, wish, all, typed, months).stages(left);
    }

    /** Somebody else changed the settings: what I did not touch becomes theirs. */
    Draft over(Settings theirs) {
        Settings mine = wish;
        Settings merged = theirs.withLanguage(mine(Settings::language, theirs)).withHolidays(mine(Settings::holidays, theirs))
                .withCurrency(mine(Settings::currency, theirs)).withSignature(mine(Settings::signature, theirs))
                .withAbsences(mine(Settings::absences, theirs)).withStages(mine(Settings::stages, theirs))
                .withEngine(mine(Settings::engine, theirs)).withRetentionMonths(mine(Settings::retentionMonths, theirs));
        return mine.equals(merged) && kept.equals(theirs) ? this : new Draft(theirs, merged, moved, typed, months);
    }

    private <T> T mine(Function<Settings, T> field, Settings theirs) {
        return field.apply(wish).equals(field.apply(kept)) ? field.apply(theirs) : field.apply(wish);
    }

    /** What stands against saving; empty when nothing does. */
    Optional<Refusal> fault(Engine shipped) {
        Optional<Refusal> number = typed.entrySet().stream().findFirst().map(each -> new Refusal("settings.out-of-range",
                each.getValue(), each.getKey().least(), each.getKey().most()));
        Engine.Thresholds limits = shipped.with(wish.engine()).thresholds();
        boolean ordered = limits.close() <= limits.ghost() && limits.ghost() <= limits.watch() && limits.watch() <= limits.active();
        List<String> names = wish.stages().stream().map(stage -> stage.name().strip().toLowerCase(Locale.ROOT)).toList();
        return number
                .or(() -> ordered ? Optional.empty() : Optional.of(new Refusal("settings.limits-order")))
                .or(() -> months.map(text -> new Refusal("settings.months-range", text, Settings.LONGEST_RETENTION)))
                .or(() -> names.contains("") ? Optional.of(new Refusal("settings.stage-nameless")) : Optional.empty())
                .or(() -> names.size() > names.stream().distinct().count() ? Optional.of(new Refusal("settings.stage-twice"))
                        : Optional.empty())
                .or(() -> wish.absences().stream().filter(each -> each.to().isBefore(each.from())).findFirst()
                        .map(each -> new Refusal("settings.absence-backwards")));
    }
}
