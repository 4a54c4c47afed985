package app.revenant.work;

import app.revenant.store.WordIndex.Part;
import app.revenant.store.WordIndex.Wanted;
import app.revenant.work.Document.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Finds people, companies, deals and notes by words typed in any order; accents and case do not matter, a word may be
 * begun only, and where little is found one typing error a word of four letters or more is forgiven.
 *
 * <p>The index lives in memory, is built when first needed (see {@link #warm}) and follows the {@link Book}. From any
 * thread, one search at a time; while the index is brought up to date elsewhere, what is there already is searched.
 */
public final class Search implements AutoCloseable {

    /** No list is longer. */
    public static final int MOST = 50;
    /** Errors are looked for only where less than this is found without. */
    private static final int FEW = 8;
    /** How well what is no name fits, after names whole (0) and begun (1). */
    private static final int NOTED = 2;
    private static final int MISSPELT = 3;

    /** How well a row fits, and which it is. */
    private record Find(int tier, Rank rank, long row) {
    }

    private final Book book;
    private final SearchIndex index = new SearchIndex();
    private final ReentrantLock following = new ReentrantLock();

    public Search(Book book) {
        this.book = book;
    }

    /** Brings the index up to date with the store; the first time this takes a while, in which others search what is there. */
    public void warm() {
        following.lock();
        try {
            follow();
        } finally {
            following.unlock();
        }
    }

    /**
     * At most {@link #MOST} things, kind by kind: the kind with the best fit first, in each whole words before begun ones
     * before misspelt ones, open deals before finished ones, names before notes, new before old.
     */
    public List<Hit> find(String typed) {
        return find(typed, List.of(Rank.values()), MOST);
    }

    /** Deals alone, the open ones first. */
    public List<Hit> deals(String typed, int most) {
        return find(typed, List.of(Rank.LIVE_DEAL, Rank.PAST_DEAL), most);
    }

    /** The deals that were talked about last. */
    public List<Hit> recent(int most) {
        Snapshot all = book.snapshot();
        Hits hits = new Hits(all, new Marker(new Sought(List.of()), List.of()));
        return all.deals().stream().filter(deal -> !deal.deal().status().isFinished())
                .sorted(Comparator.comparingLong(Documents::lastTouched).reversed()).limit(most).map(hits::deal).toList();
    }

    /** The words of a text as they are compared: without accents and case. */
    public static List<String> words(String text) {
        return Folded.words(text);
    }

    /** Whether a word that was typed begins this one, or is it with one typing error. */
    public static boolean fits(String typed, String word) {
        return word.startsWith(typed) || Spellings.isEligible(typed) && Spellings.isEligible(word) && Spellings.isNear(typed, word);
    }

    @Override
    public void close() {
        index.close();
    }

    private List<Hit> find(String typed, List<Rank> ranks, int most) {
        catchUp();
        return index.inTurn(() -> index.isClosed() ? List.of() : index.snapshot().map(all -> find(typed, ranks, most, all)).orElse(List.of()));
    }

    /** Where somebody else is at it already, nobody waits for that. */
    private void catchUp() {
        if (following.tryLock()) {
            try {
                follow();
            } finally {
                following.unlock();
            }
        }
    }

    private void follow() {
        if (!index.inTurn(index::isClosed)) {
            index.follow(book.snapshot());
        }
    }

    private List<Hit> find(String typed, List<Rank> ranks, int most, Snapshot all) {
        Sought number = Sought.ofNumber(typed);
        List<Hit> called = number.isEmpty() ? List.of() : find(number, List.of(Rank.PERSON), most, all);
        Sought sought = Sought.of(typed);
        return called.isEmpty() && !sought.isEmpty() ? find(sought, ranks, most, all) : called;
    }

    private List<Hit> find(Sought sought, List<Rank> ranks, int most, Snapshot all) {
        Map<Long, Find> found = new LinkedHashMap<>();
        gather(found, ranks, 0, Part.NAME, sought.whole());
        gather(found, ranks.stream().filter(rank -> rank != Rank.NOTE).toList(), 1, Part.NAME, sought.begun());
        gather(found, ranks, NOTED, Part.ANYWHERE, sought.begun());
        List<Wanted> near = sought.near(index.spellings());
        if (found.size() < FEW) {
            gather(found, ranks, MISSPELT, Part.ANYWHERE, near);
        }
        Hits hits = new Hits(all, new Marker(sought, near));
        return chosen(List.copyOf(found.values()), most).stream()
                .flatMap(find -> hits.of(index.source(find.row())).stream()).toList();
    }

    /** In the name of a deal every note of it would be found: at least one word has to lie in the note itself. */
    private void gather(Map<Long, Find> found, List<Rank> ranks, int tier, Part part, List<Wanted> words) {
        for (Rank rank : ranks) {
            Part where = rank == Rank.NOTE ? Part.NOTE : part;
            int fit = rank == Rank.NOTE ? Math.max(NOTED, tier) : tier;
            long there = found.values().stream().filter(find -> find.rank() == rank).count();
            if (there < MOST) {
                index.words().find(words, where, rank.first(), rank.last(), MOST)
                        .forEach(row -> found.putIfAbsent(row, new Find(fit, rank, row)));
            }
        }
    }

    /** Every kind gets its share; what one leaves, the first take. */
    private static List<Find> chosen(List<Find> found, int most) {
        Map<Hit.Kind, List<Find>> kinds = new EnumMap<>(Hit.Kind.class);
        found.stream().sorted(Comparator.comparingInt(Find::tier).thenComparing(Find::rank))
                .forEach(find -> kinds.computeIfAbsent(find.rank().kind(), none -> new ArrayList<>()).add(find));
        List<List<Find>> ordered = kinds.values().stream().sorted(Comparator.comparingInt(finds -> finds.get(0).tier())).toList();
        int share = ordered.isEmpty() ? 0 : most / ordered.size();
        int spare = most - ordered.stream().mapToInt(finds -> Math.min(share, finds.size())).sum();
        List<Find> chosen = new ArrayList<>();
        for (List<Find> finds : ordered) {
            int more = Math.min(spare, Math.max(0, finds.size() - share));
            chosen.addAll(finds.subList(0, Math.min(finds.size(), share + more)));
            spare -= more;
        }
        return chosen;
    }
}
