package app.revenant.work;

import app.revenant.ghosting.Assessment;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.model.ReviewSession;
import app.revenant.model.StageKind;
import app.revenant.model.WeeklySnapshot;
import app.revenant.paper.Sheet;
import app.revenant.paper.SheetHtml;
import app.revenant.paper.SheetPdf;
import app.revenant.paper.SheetText;
import app.revenant.resources.Messages;
import app.revenant.resources.Wording;
import app.revenant.review.Digest;
import app.revenant.review.Remarks;
import app.revenant.review.Review;
import app.revenant.review.Reviewed;
import app.revenant.review.WeeklyDigest;
import app.revenant.store.Shelf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the seller hands to whoever wants visibility: one page a week, one paragraph a closed deal, as text, HTML or PDF.
 * Reads and writes files, so it belongs in the background; the first PDF takes a second or two.
 */
public final class Digests {

    private static final int WEEK = 7;

    private final Book book;
    private final Ghosts ghosts;
    private final Reviews reviews;
    private final Shelf shelf;

    public Digests(Book book, Ghosts ghosts, Reviews reviews, Shelf shelf) {
        this.shelf = shelf;
        this.book = book;
        this.ghosts = ghosts;
        this.reviews = reviews;
    }

    /** The digest of the last seven days. */
    public Digest digest(Remarks remarks) {
        Review review = reviews.today();
        List<Reviewed> ended = review.finished().stream().filter(history -> history.deal().status() != DealStatus.WON)
                .map(history -> ended(history, review.day())).toList();
        return weekly(review).write(reviews.listed(), ended, before(review.day()), remarks);
    }

    /** What the newest review of the last seven days noted to be told. */
    public Remarks remarks() {
        LocalDate today = ghosts.workingTime().dayOf(ghosts.now());
        return shelf.read(pages -> pages.reviews()).stream().filter(review -> review.day().isAfter(today.minusDays(WEEK)))
                .max(Comparator.comparing(ReviewSession::started)).map(Remarks::of).orElse(Remarks.NONE);
    }

    public String text(Digest digest, Language language) {
        return new SheetText().of(sheet(digest, language));
    }

    /** One self-contained file. */
    public String html(Digest digest, Language language) {
        return new SheetHtml().of(sheet(digest, language));
    }

    /** @throws Refusal where the file cannot be written; it is then as it was before */
    public void pdf(Digest digest, Language language, Path file) {
        WholeFile.write(file, out -> new SheetPdf().write(sheet(digest, language), out));
    }

    /** By the ending of the file: {@code .txt}, {@code .html} or {@code .pdf}. */
    public void save(Digest digest, Language language, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            pdf(digest, language, file);
        } else if (name.endsWith(".html") || name.endsWith(".htm")) {
            write(file, html(digest, language));
        } else if (name.endsWith(".txt")) {
            write(file, text(digest, language));
        } else {
            throw new Refusal("digest.unknown-ending", file.getFileName());
        }
    }

    /** The paragraph about one deal that ended without a sale; empty for all others. The leads of the remarks replace this deal. */
    public Optional<String> paragraph(DealId deal, Remarks remarks, Language language) {
        Review review = reviews.today();
        List<Reviewed> ended = book.snapshot().deal(deal)
                .filter(history -> history.deal().status().isFinished() && history.deal().status() != DealStatus.WON)
                .map(history -> ended(history, review.day())).stream().toList();
        return weekly(review).closed(ended).stream().findFirst().map(closed -> new ClosedText(telling(language),
                new Messages(language), book.settings().zone()).of(closed, remarks));
    }

    /** The newest week that was written down before this one. */
    private List<WeeklySnapshot> before(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<WeeklySnapshot> earlier = shelf.read(pages -> pages.snapshots()).stream().filter(each -> each.week().isBefore(monday)).toList();
        Optional<LocalDate> newest = earlier.stream().map(WeeklySnapshot::week).max(Comparator.naturalOrder());
        return earlier.stream().filter(each -> newest.filter(each.week()::equals).isPresent()).toList();
    }

    private Sheet sheet(Digest digest, Language language) {
        return new DigestSheet(telling(language), new Messages(language), book.snapshot(), digest.day()).of(digest);
    }

    private WeeklyDigest weekly(Review review) {
        return new WeeklyDigest(review, book.snapshot().deals(), book.settings(), ghosts.workingTime());
    }

    /** A deal as it stood when it was closed: what came later explains nothing. */
    private Reviewed ended(DealHistory history, LocalDate today) {
        Instant end = ghosts.workingTime().endOf(history.deal().closing().on().orElse(today)).minusNanos(1);
        Assessment then = ghosts.asOf(history, end.isBefore(ghosts.now()) ? end : ghosts.now());
        Snapshot snapshot = book.snapshot();
        StageKind stage = book.settings().kindOf(history.deal().stage()).orElse(StageKind.DISCOVERY);
        return new Reviewed(history, snapshot.companyOf(history.deal()), snapshot.contactOf(history.deal()), stage, then);
    }

    /** In words alone: no chance goes out of the house as a percentage. */
    private static Telling telling(Language language) {
        return new Telling(new Wording(language), () -> false);
    }

    private static void write(Path file, String text) {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
