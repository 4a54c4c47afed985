package app.revenant.work;

import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.NextStep;
import app.revenant.model.Promise;
import app.revenant.model.Stage;
import app.revenant.paper.Sheet;
import app.revenant.paper.Sheet.Row;
import app.revenant.paper.Sheet.Section;
import app.revenant.resources.Messages;
import app.revenant.review.Bucket;
import app.revenant.review.Closed;
import app.revenant.review.Digest;
import app.revenant.review.Outlook;
import app.revenant.review.Remarks;
import app.revenant.review.Reviewed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a digest in one language. */
final class DigestSheet {

    private static final String DOT = " \u00b7 ";
    private static final int NEAR = 60;

    private final Telling telling;
    private final Messages messages;
    private final Snapshot snapshot;
    private final ClosedText closings;
    private final LocalDate today;

    DigestSheet(Telling telling, Messages messages, Snapshot snapshot, LocalDate today) {
        this.today = today;
        this.telling = telling;
        this.messages = messages;
        this.snapshot = snapshot;
        this.closings = new ClosedText(telling, messages, snapshot.settings().zone());
    }

    Sheet of(Digest digest) {
        return new Sheet(telling.language(), messages.of("digest.title", telling.date(digest.day())),
                Stream.of(Outlook.COMMITTED, Outlook.LIKELY, Outlook.NO_VISIBILITY)
                        .map(outlook -> figure(outlook, digest.of(outlook))).toList(),
                lines(digest), sections(digest), messages.of("digest.foot"));
    }

    /** Sums are told in whole leads, rounded up. */
    static long whole(double leads) {
        return (long) Math.ceil(leads - 0.05);
    }

    private Sheet.Figure figure(Outlook outlook, Bucket bucket) {
        String sums = bucket.totals().stream().map(telling.amounts()::money)
                .collect(Collectors.joining(DOT));
        return new Sheet.Figure(messages.of("digest.outlook." + outlook.code()),
                sums.isEmpty() ? messages.of("digest.no-sum") : sums,
                messages.of("digest.figure." + outlook.code(), bucket.deals().size()));
    }

    private List<String> lines(Digest digest) {
        Amounts amounts = telling.amounts();
        List<String> lines = new ArrayList<>(digest.forecast().values().stream().map(sums -> messages.of("digest.forecast",
                amounts.money(sums.declared(), sums.currency()), amounts.money(sums.weighted(), sums.currency()),
                amounts.money(sums.honest(), sums.currency()))).toList());
        int aside = digest.of(Outlook.ASIDE).deals().size();
        Stream.of(Optional.of(digest.withoutAmount()).filter(count -> count > 0).map(count -> messages.of("review.without-amount", count) + "."),
                        Optional.of(aside).filter(count -> count > 0).map(count -> messages.of("digest.aside", count)))
                .flatMap(Optional::stream).reduce((first, second) -> first + " " + second).ifPresent(lines::add);
        return lines;
    }

    private List<Section> sections(Digest digest) {
        return Stream.of(
                outlook(Outlook.COMMITTED, digest, deal -> deal.commitment(digest.day()).map(this::promise).orElse(""), Optional.empty()),
                outlook(Outlook.LIKELY, digest, deal -> deal.deal().nextStep().map(this::step).orElse(""), Optional.empty()),
                outlook(Outlook.NO_VISIBILITY, digest, this::silence, Optional.of(messages.of("digest.no-visibility-why"))),
                moved(digest), closed(digest), next(digest)).filter(section -> !section.isEmpty()).toList();
    }

    private Section outlook(Outlook outlook, Digest digest, Function<Reviewed, String> detail, Optional<String> note) {
        List<Reviewed> deals = digest.of(outlook).deals();
        return new Section(messages.of("digest.section." + outlook.code(), deals.size()), note,
                deals.stream().map(deal -> row(deal.deal(), detail.apply(deal))).toList(), List.of());
    }

    private String promise(Promise promise) {
        String day = promise.due().map(this::day).orElse("");
        return promise.text().filter(text -> !text.isBlank()).map(what -> messages.of("digest.by-what", day, what.strip()))
                .orElseGet(() -> messages.of("digest.by", day));
    }

    private String step(NextStep step) {
        return Stream.of(step.text().map(String::strip), step.due().map(day -> messages.of("digest.by", day(day))))
                .flatMap(Optional::stream).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Short, for all that is near, and on one line. */
    private String day(LocalDate day) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(today, day)) < NEAR;
        return (near ? telling.amounts().shortDate(day) : telling.date(day)).replace(' ', '\u00a0');
    }

    private String silence(Reviewed deal) {
        return deal.assessment().silentDays().map(days -> messages.of("digest.silent", rounded(days), telling.amounts().days(days))).orElse("");
    }

    private static double rounded(double days) {
        return days < 10 ? Math.round(days * 10) / 10.0 : Math.round(days);
    }

    private Section moved(Digest digest) {
        List<Row> rows = Stream.concat(
                digest.won().stream().map(won -> row(won.deal(), messages.of("digest.moved-to",
                        messages.of("word.status." + won.deal().status().code()), closing(won)))),
                digest.moved().stream().map(moved -> row(moved.deal().deal(),
                        messages.of("digest.moved-to", stage(moved.stage()), day(moved.on()))))).toList();
        List<String> shifted = digest.shift().stream().flatMap(shift -> Stream.of(
                shifted("digest.silenced", shift.since(), shift.silenced()), shifted("digest.returned", shift.since(), shift.returned())))
                .flatMap(Optional::stream).toList();
        return new Section(messages.of("digest.moved"), Optional.empty(), rows, shifted);
    }

    private Optional<String> shifted(String key, LocalDate since, List<Reviewed> deals) {
        String names = deals.stream().map(deal -> name(deal.deal())).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(messages.of(key, day(since), names));
    }

    private String closing(DealHistory won) {
        return won.deal().closing().on().map(this::day).orElse("");
    }

    private String stage(String id) {
        Optional<Stage> own = snapshot.settings().stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
        return own.filter(stage -> !stage.name().equals(stage.kind().code())).map(Stage::name)
                .or(() -> snapshot.settings().kindOf(id).map(kind -> messages.of("word.stage-kind." + kind.code()))).orElse(id);
    }

    /** The habit is said once on a page, with the only deal that was closed or under all of them. */
    private Section closed(Digest digest) {
        List<Closed> closed = digest.closed();
        Remarks shared = closed.size() == 1 ? new Remarks(digest.remarks().habit(), newLeads(digest), Optional.empty()) : Remarks.NONE;
        return new Section(messages.of("digest.closed-heading", closed.size()), Optional.empty(), List.of(),
                closed.stream().map(each -> closings.of(each, shared)).toList());
    }

    private Section next(Digest digest) {
        Optional<String> habit = digest.remarks().habit().filter(text -> digest.closed().size() != 1);
        return new Section(messages.of("digest.next"), Optional.empty(), List.of(),
                Stream.of(leads(digest), habit.map(text -> messages.of("digest.closed-habit", text)),
                        digest.remarks().help().map(text -> messages.of("digest.help", text))).flatMap(Optional::stream).toList());
    }

    private Optional<String> leads(Digest digest) {
        List<String> said = new ArrayList<>();
        List<String> names = newLeads(digest);
        if (!digest.closed().isEmpty()) {
            said.add(messages.of("digest.leads", whole(digest.leadsLeft()), whole(digest.leadsHoped())));
        }
        if (!names.isEmpty()) {
            said.add(messages.of("digest.leads-new", names.size(), String.join(", ", names)));
        } else if (!digest.closed().isEmpty()) {
            said.add(messages.of("digest.leads-none"));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    /** Those the seller named, else the deals that began this week. */
    private List<String> newLeads(Digest digest) {
        return digest.remarks().leads().isEmpty() ? digest.fresh().stream().map(deal -> name(deal.deal())).distinct().toList()
                : digest.remarks().leads();
    }

    private Row row(Deal deal, String detail) {
        String name = name(deal);
        return new Row(name, deal.title().equals(name) ? "" : deal.title(), detail,
                deal.offer().amount().map(telling.amounts()::money).orElse(""));
    }

    private String name(Deal deal) {
        return snapshot.companyOf(deal).map(company -> company.name()).orElse(deal.title());
    }
}
