package app.revenant.desktop.deal;

import app.revenant.model.ContactAttempt;
import app.revenant.model.DealHistory;
import app.revenant.model.StageEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of a deal's story: a contact, or the day it entered a stage.
 *
 * @param stage the id of the stage entered, where this is no contact
 */
record Entry(LocalDate day, Instant at, Optional<ContactAttempt> attempt, Optional<String> stage) {

    /** Newest first; of two at one moment the later logged. A stage stands where its day begins. */
    static List<Entry> of(DealHistory history, ZoneId zone) {
        Stream<Entry> contacts = history.attempts().stream().map(each -> new Entry(LocalDate.ofInstant(each.at(), zone),
                each.at(), Optional.of(each), Optional.empty()));
        Stream<Entry> stages = history.stages().stream().map(each -> of(each, zone));
        List<Entry> oldestFirst = Stream.concat(stages, contacts).sorted(Comparator.comparing(Entry::at)).toList();
        List<Entry> all = new ArrayList<>(oldestFirst);
        Collections.reverse(all);
        return all;
    }

    private static Entry of(StageEntry entered, ZoneId zone) {
        return new Entry(entered.on(), entered.on().atStartOfDay(zone).toInstant(), Optional.empty(), Optional.of(entered.stage()));
    }
}
