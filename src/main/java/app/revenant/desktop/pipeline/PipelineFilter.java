package app.revenant.desktop.pipeline;

import app.revenant.model.Origin;
import app.revenant.model.Tag;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is let through: every kind of wish at once, and within a kind any of its values.
 *
 * @param stages ids of stages
 * @param least in whole units of whatever currency a deal is in; a deal without an amount is within no bounds
 * @param text words in any order, see {@link Sought}
 */
record PipelineFilter(Set<Alarm> alarms, Set<String> stages, Optional<BigDecimal> least, Optional<BigDecimal> most,
        Set<Origin> origins, Set<Tag> tags, String text) {

    static final PipelineFilter NONE = new PipelineFilter(Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of(),
            Set.of(), "");

    PipelineFilter {
        alarms = inOrder(alarms);
        stages = inOrder(stages);
        origins = inOrder(origins);
        tags = inOrder(tags);
    }

    boolean letsAll() {
        return equals(NONE);
    }

    /** Reads the words once, for as many deals as there are. */
    Predicate<PipelineRow> test() {
        Sought words = Sought.of(text);
        return row -> alarms.stream().allMatch(alarm -> alarm.rings(row)) && (stages.isEmpty() || stages.contains(row.stage().id()))
                && isWithin(row) && (origins.isEmpty() || row.origin().filter(origins::contains).isPresent())
                && (tags.isEmpty() || row.tags().anyMatch(tags::contains)) && words.isIn(row);
    }

    PipelineFilter toggled(Alarm alarm) {
        return new PipelineFilter(toggled(alarms, alarm), stages, least, most, origins, tags, text);
    }

    PipelineFilter toggledStage(String stage) {
        return new PipelineFilter(alarms, toggled(stages, stage), least, most, origins, tags, text);
    }

    PipelineFilter toggled(Origin origin) {
        return new PipelineFilter(alarms, stages, least, most, toggled(origins, origin), tags, text);
    }

    PipelineFilter toggled(Tag tag) {
        return new PipelineFilter(alarms, stages, least, most, origins, toggled(tags, tag), text);
    }

    PipelineFilter from(Optional<BigDecimal> amount) {
        return new PipelineFilter(alarms, stages, amount, most, origins, tags, text);
    }

    PipelineFilter upTo(Optional<BigDecimal> amount) {
        return new PipelineFilter(alarms, stages, least, amount, origins, tags, text);
    }

    PipelineFilter saying(String words) {
        return new PipelineFilter(alarms, stages, least, most, origins, tags, words);
    }

    private boolean isWithin(PipelineRow row) {
        if (least.isEmpty() && most.isEmpty()) {
            return true;
        }
        return row.amount().map(amount -> amount.major()).filter(major -> least.filter(bound -> major.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> major.compareTo(bound) > 0).isEmpty()).isPresent();
    }

    private static <T> Set<T> toggled(Set<T> values, T value) {
        Set<T> others = new LinkedHashSet<>(values);
        if (!others.remove(value)) {
            others.add(value);
        }
        return others;
    }

    private static <T> Set<T> inOrder(Set<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
