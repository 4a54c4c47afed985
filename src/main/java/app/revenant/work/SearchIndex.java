package app.revenant.work;

import app.revenant.model.Company;
import app.revenant.model.DealHistory;
import app.revenant.model.Id;
import app.revenant.model.Person;
import app.revenant.store.WordIndex;
import app.revenant.work.Document.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The words of a snapshot, kept in step with the next one: only what is another object since then is looked at, only
 * documents that differ are written, a part at a time, so that a search never waits for all of them.
 */
final class SearchIndex implements AutoCloseable {

    /** The objects a thing's documents were made from, and their rows. */
    private record Kept(List<Object> made, Map<Document, Long> rows) {

        boolean isOf(List<Object> others) {
            boolean same = made.size() == others.size();
            for (int place = 0; same && place < others.size(); place++) {
                same = made.get(place) == others.get(place);
            }
            return same;
        }
    }

    /** A document that waits for its row. */
    private record Fresh(Document document, Map<Document, Long> rows) {
    }

    /** So many documents are written together; a search waits for no more. */
    private static final int PART = 2_000;
    private static final Comparator<Fresh> BY_ROW = Comparator.<Fresh, Document.Rank>comparing(each -> each.document().source().rank())
            .thenComparingLong(each -> each.document().order());

    private final WordIndex words = new WordIndex();
    private final Spellings spellings = new Spellings();
    private final Map<Id, Kept> kept = new HashMap<>();
    private final Map<Long, Source> sources = new HashMap<>();
    private final ReentrantLock turn = new ReentrantLock(true);
    /** Rows of documents that are gone, until they are taken out of the index. */
    private final List<Long> stale = new ArrayList<>();
    private Optional<Snapshot> followed = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();
    private boolean closed;
    private long next;

    boolean isClosed() {
        return closed;
    }

    WordIndex words() {
        return words;
    }

    Spellings spellings() {
        return spellings;
    }

    Source source(long row) {
        return sources.get(row);
    }

    /** The snapshot whose words these are, or will be as soon as {@link #follow} is done; blank before the first. */
    Optional<Snapshot> snapshot() {
        return snapshot;
    }

    /** Looks, while nobody writes; another looks or writes afterwards, in the order in which they asked. */
    <T> T inTurn(Supplier<T> look) {
        turn.lock();
        try {
            return look.get();
        } finally {
            turn.unlock();
        }
    }

    /** One caller at a time; others look meanwhile, and find what is there already. */
    void follow(Snapshot now) {
        if (followed.filter(before -> before == now).isPresent()) {
            return;
        }
        Set<Id> there = new HashSet<>();
        List<Fresh> fresh = new ArrayList<>();
        readAll(now, there, fresh);
        kept.keySet().stream().filter(id -> !there.contains(id)).toList().forEach(this::forget);
        fresh.sort(BY_ROW);
        List<Long> gone = List.copyOf(stale);
        stale.clear();
        write(now, gone, fresh.subList(0, Math.min(PART, fresh.size())));
        for (int place = PART; place < fresh.size(); place += PART) {
            write(now, List.of(), fresh.subList(place, Math.min(place + PART, fresh.size())));
        }
        followed = Optional.of(now);
    }

    @Override
    public void close() {
        inTurn(() -> {
            closed = true;
            words.close();
            return true;
        });
    }

    /** What takes the place of something else comes together with taking it away. */
    private void write(Snapshot now, List<Long> gone, List<Fresh> part) {
        inTurn(() -> {
            snapshot = Optional.of(now);
            if (!closed) {
                words.together(() -> {
                    gone.forEach(this::remove);
                    part.forEach(this::write);
                });
            }
            return true;
        });
    }

    private void readAll(Snapshot now, Set<Id> there, List<Fresh> fresh) {
        for (Company company : now.companies()) {
            there.add(company.id());
            read(company.id(), List.of(company), () -> Documents.of(company), fresh);
        }
        for (Person person : now.people()) {
            there.add(person.id());
            Optional<Company> company = person.company().flatMap(now::company);
            read(person.id(), made(person, company), () -> Documents.of(person, company), fresh);
        }
        for (DealHistory deal : now.deals()) {
            there.add(deal.id());
            Optional<Company> company = now.companyOf(deal.deal());
            Optional<Person> contact = now.contactOf(deal.deal());
            read(deal.id(), made(deal, company, contact), () -> Documents.of(deal, company, contact), fresh);
        }
    }

    private static List<Object> made(Object thing, Optional<?>... others) {
        List<Object> all = new ArrayList<>(1 + others.length);
        all.add(thing);
        for (Optional<?> other : others) {
            all.add(other.isPresent() ? other.get() : Optional.empty());
        }
        return all;
    }

    private void read(Id id, List<Object> made, Supplier<List<Document>> documents, List<Fresh> fresh) {
        Kept before = kept.getOrDefault(id, new Kept(List.of(), Map.of()));
        if (before.isOf(made)) {
            return;
        }
        Map<Document, Long> old = new HashMap<>(before.rows());
        Map<Document, Long> rows = new HashMap<>(2);
        for (Document document : documents.get()) {
            if (old.containsKey(document)) {
                rows.put(document, old.remove(document));
            } else if (!rows.containsKey(document)) {
                fresh.add(new Fresh(document, rows));
            }
        }
        stale.addAll(old.values());
        kept.put(id, new Kept(made, rows));
    }

    private void forget(Id id) {
        stale.addAll(kept.remove(id).rows().values());
    }

    private void remove(long row) {
        words.remove(row);
        sources.remove(row);
    }

    private void write(Fresh fresh) {
        Document document = fresh.document();
        if (fresh.rows().containsKey(document)) {
            return;
        }
        long row = document.source().rank().first() + next++;
        words.put(row, document.name(), document.aside(), document.note());
        sources.put(row, document.source());
        fresh.rows().put(document, row);
        List.of(document.name(), document.aside(), document.note()).forEach(text -> spellings.add(Folded.words(text)));
    }
}
