package app.revenant.desktop.log;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.line.LineReader;
import app.revenant.line.Names;
import app.revenant.model.DealId;
import app.revenant.model.ValueItem;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import app.revenant.work.Snapshot;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What has to be known before a contact can be logged.
 *
 * @param wanted the deal the sheet is opened for, listed or closed
 * @param items what could be brought along, from the library
 */
record Ground(List<Assessed> listed, Optional<Assessed> wanted, ZoneId zone, Acquaintances known, LineReader line,
        List<ValueItem> items) {

    private static final String CURRENCY = "EUR";

    /** Where all that is needed is at hand. */
    static Ground at(ZoneId zone) {
        return new Ground(List.of(), Optional.empty(), zone, Acquaintances.NONE, new LineReader(Names.NONE, CURRENCY), List.of());
    }

    Optional<Assessed> deal(DealId id) {
        return listed.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** May wait for disk. */
    static Ground read(Office office, Optional<DealId> wanted) {
        List<Assessed> listed = office.ghosts().listed();
        Snapshot all = office.book().snapshot();
        LineReader reader = new LineReader(Nameable.of(all, listed), all.settings().currency().orElse(CURRENCY));
        return new Ground(listed, wanted.flatMap(office.ghosts()::of), office.ghosts().workingTime().zone(), Acquaintances.of(all), reader,
                office.material().items());
    }
}
