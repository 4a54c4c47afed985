package app.revenant.store;

import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where one reads what the store holds; from any thread, several at once, never waiting for a write. */
public final class Shelf {

    private final Path file;
    private final Readers readers;

    Shelf(Path file, Readers readers) {
        this.file = file;
        this.readers = readers;
    }

    /** Whatever is read within is of one moment, also while somebody writes. */
    public <T> T read(Function<Reading, T> reader) {
        try {
            return readers.inOneMoment(statements -> reader.apply(new Reading(statements)));
        } catch (Fault fault) {
            throw fault.refusal(file);
        }
    }

    public Optional<Settings> settings() {
        return read(Reading::settings);
    }

    public List<Company> companies() {
        return read(Reading::companies);
    }

    public List<Person> people() {
        return read(Reading::people);
    }

    /** See {@link Reading#deals(Consumer)}. */
    public void deals(Consumer<DealHistory> taker) {
        read(reading -> {
            reading.deals(taker);
            return reading;
        });
    }

    public List<DealHistory> deals(Set<DealId> wanted) {
        return read(reading -> reading.deals(wanted));
    }

    public Optional<DealHistory> deal(DealId id) {
        return read(reading -> reading.deal(id));
    }

    public Optional<Person> person(PersonId id) {
        return read(reading -> reading.person(id));
    }

    public Optional<Company> company(CompanyId id) {
        return read(reading -> reading.company(id));
    }

    public boolean isEmpty() {
        return read(Reading::isEmpty);
    }
}
