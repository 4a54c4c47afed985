package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.Change;
import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.Id;
import app.revenant.model.Party;
import app.revenant.model.PersonId;
import app.revenant.work.Duplicate;
import app.revenant.work.Likeness;
import app.revenant.work.Office;
import app.revenant.work.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is listed, and who is looked at. What is being typed about somebody is never read over. */
final class ContactsModel {

    private final Office office;
    private final Desk desk;
    private final Live<ContactList> list = new Live<>(ContactList.EMPTY);
    private final Live<Optional<Looked>> looked = new Live<>(Optional.empty());
    private final Live<Boolean> read = new Live<>(false);
    private final Runnable silenceBell;
    private Optional<Id> wanted;
    private List<Duplicate> duplicates = List.of();
    private boolean typing;

    /** @param wanted the person or company to look at first */
    ContactsModel(Office office, Desk desk, Optional<Id> wanted) {
        this.office = office;
        this.desk = desk;
        this.wanted = wanted;
        this.silenceBell = office.bell().listen(change -> desk.background().onWindow(() -> heed(change)));
    }

    /** The list first; those who may stand twice take longer. */
    void read() {
        desk.run(() -> Directory.of(office.contacts().roll()).with(duplicates), directory -> {
            list.set(list.get().over(directory));
            read.set(true);
            arrive();
        });
        compare();
    }

    private void compare() {
        Directory of = list.get().directory();
        desk.run(() -> office.contacts().duplicates(), found -> {
            duplicates = found;
            Directory now = list.get().directory();
            desk.run(() -> now.with(found), directory -> list.set(list.get().over(directory)));
        });
    }

    private void heed(Change change) {
        boolean people = change.touches(Change.Kind.PERSON) || change.touches(Change.Kind.COMPANY);
        desk.run(() -> Directory.of(office.contacts().roll()).with(duplicates), directory -> {
            list.set(list.get().over(directory));
            lookAgain();
        });
        if (people) {
            compare();
        }
    }

    private void arrive() {
        Optional<Id> first = wanted;
        wanted = Optional.empty();
        first.ifPresentOrElse(this::open, () -> {
            if (looked.get().isEmpty()) {
                list.get().rows().stream().findFirst().ifPresent(this::choose);
            }
        });
    }

    /** Looks at a person or a company, whatever was listed before. */
    void open(Id id) {
        list.set(list.get().of(id instanceof CompanyId ? Party.COMPANY : Party.PERSON).on(ContactGroup.ALL).seeking(""));
        list.get().find(id).ifPresent(this::choose);
    }

    void show(UnaryOperator<ContactList> change) {
        list.set(change.apply(list.get()));
    }

    void openDeal(DealId deal) {
        desk.navigator().openDeal(deal);
    }

    void choose(Entry entry) {
        if (looked.get().filter(now -> now.key().equals(entry.key())).isEmpty()) {
            look(entry);
        }
    }

    private void look(Entry entry) {
        typing = false;
        desk.run(() -> looked(entry), seen -> seen.ifPresent(now -> looked.set(seen)));
    }

    /** Two who do not look alike, put side by side by the seller. */
    void pair(Party party, String one, String other) {
        look(Entry.of(new Duplicate(party, one, other, Likeness.NAME), "", ""));
    }

    private Optional<Looked> looked(Entry entry) {
        return entry.pair().map(pair -> Looked.of(entry.key(), pair, office.contacts().merging(pair), office.contacts().phones()))
                .or(() -> entry.person().flatMap(line -> office.contacts().of(line.person().id()))
                        .or(() -> entry.company().flatMap(line -> office.contacts().of(line.company().id())))
                        .map(dossier -> Looked.of(entry.key(), dossier, Acquaintances.of(office.book().snapshot()), office.contacts().phones())));
    }

    /** Whoever is gone is looked at no more. */
    private void lookAgain() {
        looked.get().filter(now -> !typing).ifPresent(now -> desk.run(() -> again(now), seen -> {
            if (looked.get().filter(now::equals).isPresent()) {
                looked.set(seen);
            }
        }));
    }

    private Optional<Looked> again(Looked now) {
        if (now.pair().isPresent()) {
            return now.pair().filter(this::isWhole).map(pair -> now);
        }
        return now.dossier().flatMap(about -> about.person().isPresent() ? office.contacts().of(about.person().get().id())
                        : office.contacts().of(about.company().orElseThrow().id()))
                .map(dossier -> Looked.of(now.key(), dossier, Acquaintances.of(office.book().snapshot()), office.contacts().phones()));
    }

    private boolean isWhole(Duplicate pair) {
        Snapshot all = office.book().snapshot();
        return Stream.of(pair.one(), pair.other()).allMatch(id -> pair.party() == Party.PERSON
                ? all.person(new PersonId(id)).isPresent() : all.company(new CompanyId(id)).isPresent());
    }

    /** These two are settled: the ones below them, else nobody. */
    void next(Duplicate settled) {
        List<Entry> rows = list.get().rows();
        int place = IntStream.range(0, rows.size()).filter(each -> rows.get(each).pair().filter(settled::equals).isPresent())
                .findFirst().orElse(-1);
        looked.set(Optional.empty());
        rows.stream().skip(place + 1L).filter(entry -> entry.pair().isPresent()).findFirst().ifPresent(this::look);
    }

    /** Something is being typed about who is looked at. */
    void typing(boolean now) {
        typing = now;
    }

    void close() {
        silenceBell.run();
    }

    Live<ContactList> list() {
        return list;
    }

    Live<Optional<Looked>> looked() {
        return looked;
    }

    /** Whether the list was read at least once. */
    Live<Boolean> wasRead() {
        return read;
    }
}
