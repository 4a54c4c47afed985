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
import java.util.function.Supplier;

/**
 * The words of a snapshot, kept in step with the next one: only what is another object since then is looked at, only
 * documents that differ are written. For one thread at a time.
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

    private static final Comparator<Fresh> BY_ROW = Comparator.<Fresh, Document.Rank>comparing(each -> each.document().source().rank())
            .thenComparingLong(each -> each.document().order());

    private final WordIndex words = new WordIndex();
    private final Spellings spellings = new Spellings();
    private final Map<Id, Kept> kept = new HashMap<>();
    private final Map<Long, Source> sources = new HashMap<>();
    private Optional<Snapshot> followed = Optional.empty();
    private long next;

    WordIndex words() {
        return words;
    }

    Spellings spellings() {
        return spellings;
    }

    Source source(long row) {
        return sources.get(row);
    }

    void follow(Snapshot now) {
        if (followed.filter(before -> before == now).isPresent()) {
            return;
        }
        words.together(() -> {
            Set<Id> there = new HashSet<>();
            List<Fresh> fresh = new ArrayList<>();
            readAll(now, there, fresh);
            kept.keySet().stream().filter(id -> !there.contains(id)).toList().forEach(this::forget);
            fresh.sort(BY_ROW);
            fresh.forEach(this::write);
        });
        followed = Optional.of(now);
    }

    @Override
    public void close() {
        words.close();
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
        Map<Document, Long> stale = new HashMap<>(before.rows());
        Map<Document, Long> rows = new HashMap<>(2);
        for (Document document : documents.get()) {
            if (stale.containsKey(document)) {
                rows.put(document, stale.remove(document));
            } else if (!rows.containsKey(document)) {
                fresh.add(new Fresh(document, rows));
            }
        }
        stale.values().forEach(this::remove);
        kept.put(id, new Kept(made, rows));
    }

    private void forget(Id id) {
        kept.remove(id).rows().values().forEach(this::remove);
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
