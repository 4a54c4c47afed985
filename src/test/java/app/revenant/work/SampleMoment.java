package app.revenant.work;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Assessor;
import app.revenant.ghosting.Ground;
import app.revenant.ghosting.WorkingTime;
import app.revenant.holidays.PublicHolidays;
import app.revenant.model.DealHistory;
import app.revenant.model.Settings;
import app.revenant.resources.ShippedEngine;
import app.revenant.resources.ShippedSample;
import app.revenant.sample.Stories;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The shipped sample as it would be filled in on one day and read at an hour of it, without a store. */
final class SampleMoment {

    private static final String STORY = ShippedSample.read();

    /** Where a seller lives: what a day's working days and offset hang on. */
    record Place(WorkingTime time, Assessor assessor) {

        static Place of(String holidays, String zone) {
            WorkingTime time = new WorkingTime(ZoneId.of(zone), PublicHolidays.of(Optional.of(holidays)));
            return new Place(time, new Assessor(new Ground(Settings.of(time.zone()), time, ShippedEngine.read())));
        }

        SampleMoment on(LocalDate day) {
            String told = new StoryDays(time, day).tell(STORY);
            return new SampleMoment(this, day, Stories.read(new ByteArrayInputStream(told.getBytes(StandardCharsets.UTF_8))));
        }
    }

    final Stories stories;
    private final Place place;
    private final LocalDate day;

    private SampleMoment(Place place, LocalDate day, Stories stories) {
        this.place = place;
        this.day = day;
        this.stories = stories;
    }

    /** By the deal's name without the mark: its state and, where flagged, the number of its leading cause. */
    Map<String, String> readAt(int hour) {
        return listed(hour).stream().collect(Collectors.toMap(
                read -> read.deal().value().substring("sample:".length()), SampleMoment::inShort));
    }

    List<Assessment> listed(int hour) {
        return stories.deals.stream().filter(deal -> !deal.deal().status().isFinished())
                .map(deal -> read(deal, hour)).toList();
    }

    private Assessment read(DealHistory deal, int hour) {
        return place.assessor().assess(deal, stories.contactOf(deal), day.atTime(hour, 0).atZone(place.time().zone()).toInstant());
    }

    private static String inShort(Assessment read) {
        return read.state() + (read.isFlagged() ? " " + read.leading().orElseThrow().cause().number() : "");
    }
}
