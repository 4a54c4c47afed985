package app.revenant.review;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Cause;
import app.revenant.ghosting.CauseReading;
import app.revenant.ghosting.Check;
import app.revenant.ghosting.Reading;
import app.revenant.ghosting.State;
import app.revenant.model.LetterKind;
import app.revenant.model.Person;
import app.revenant.model.PersonEventKind;
import app.revenant.model.ReviewStep;
import app.revenant.model.Settings;
import app.revenant.model.Stage;
import app.revenant.model.Tag;
import app.revenant.model.Verdict;
import app.revenant.review.Option.Hindrance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The decisions of a review: when each is offered about a deal (the table of E2), else why it is not. */
public final class Options {

    private static final Set<Cause> REPAIRABLE = Set.of(Cause.OVERWHELMED, Cause.NOT_THEIR_DECISION, Cause.DULL_FOLLOW_UPS);
    private static final Set<Check> OURS = Set.of(Check.STEP, Check.TOUCH);
    private static final Set<PersonEventKind> MOVED = Set.of(PersonEventKind.LEFT_COMPANY, PersonEventKind.JOINED_COMPANY);

    private final Past past;
    private final Settings settings;
    private final LocalDate today;

    public Options(Past past, Settings settings, LocalDate today) {
        this.past = past;
        this.settings = settings;
        this.today = today;
    }

    /** In the order of their keys; the last one decides nothing. */
    public List<Option> of(Reviewed deal, ReviewStep step, boolean committed) {
        List<Option> all = new ArrayList<>();
        if (deal.deal().status().isFinished()) {
            List.of(Verdict.ADVANCE, Verdict.FIX_STEP, Verdict.LAST_CHANCE, Verdict.CLOSE_OUT, Verdict.NURTURE, Verdict.FINISH,
                    Verdict.WATCH).forEach(verdict -> all.add(Option.not(verdict, Hindrance.FINISHED)));
            return all;
        }
        all.add(option(Verdict.ADVANCE, advance(deal, committed)));
        all.add(option(Verdict.FIX_STEP, step == ReviewStep.LIVE ? Optional.empty() : fix(deal.assessment())));
        all.add(option(Verdict.LAST_CHANCE, lastChance(deal)));
        all.add(option(Verdict.CLOSE_OUT, muted(deal)));
        all.add(option(Verdict.NURTURE, nurture(deal)));
        all.add(Option.of(Verdict.FINISH));
        if (step == ReviewStep.LIVE) {
            all.add(Option.of(Verdict.ASK));
        }
        all.add(option(Verdict.WATCH, step == ReviewStep.LIVE ? Optional.empty() : watch(deal)));
        return all;
    }

    /** The stage after the deal's. */
    public Optional<Stage> nextStage(Reviewed deal) {
        List<Stage> stages = settings.pipeline();
        int now = stages.stream().map(Stage::id).toList().indexOf(deal.deal().stage());
        return now < 0 || now + 1 >= stages.size() ? Optional.empty() : Optional.of(stages.get(now + 1));
    }

    private Optional<Hindrance> advance(Reviewed deal, boolean committed) {
        State state = deal.assessment().state();
        if (state != State.ACTIVE && state != State.WAITING) {
            return Optional.of(Hindrance.NOT_MOVING);
        }
        if (!committed) {
            return Optional.of(Hindrance.NO_COMMITMENT);
        }
        boolean missing = deal.assessment().ghostability().stream().flatMap(seen -> seen.unmet().stream())
                .anyMatch(check -> !OURS.contains(check));
        return missing ? Optional.of(Hindrance.FACTS_MISSING)
                : nextStage(deal).isEmpty() ? Optional.of(Hindrance.LAST_STAGE) : Optional.empty();
    }

    private static Optional<Hindrance> fix(Assessment read) {
        if (read.state() != State.QUIET) {
            return Optional.of(Hindrance.NOT_QUIET);
        }
        boolean cause = named(read).filter(REPAIRABLE::contains).isPresent();
        boolean fact = read.question().isPresent() || read.blurred();
        return cause || fact ? Optional.empty() : Optional.of(Hindrance.NOT_THE_CAUSE);
    }

    private static Optional<Hindrance> lastChance(Reviewed deal) {
        State state = deal.assessment().state();
        if (state != State.QUIET && state != State.GHOST) {
            return Optional.of(state == State.CLOSE ? Hindrance.TOO_LATE : Hindrance.NOT_SILENT);
        }
        boolean used = deal.history().attempts().stream()
                .anyMatch(each -> each.letter().filter(LetterKind.LAST_CHANCE::equals).isPresent());
        return used ? Optional.of(Hindrance.USED)
                : deal.assessment().signsOfLife() == 0 ? Optional.of(Hindrance.NEVER_MET) : muted(deal);
    }

    /** The leading cause, where the evidence is enough to name one. */
    private static Optional<Cause> named(Assessment read) {
        return read.leading().filter(any -> read.reading() != Reading.NOT_ENOUGH).map(CauseReading::cause);
    }

    private static Optional<Hindrance> muted(Reviewed deal) {
        return Optional.of(Hindrance.MUTED).filter(why -> deal.assessment().muted());
    }

    /** They said later and named a day, it is a matter of priority, or the contact moved. */
    private Optional<Hindrance> nurture(Reviewed deal) {
        boolean later = deal.history().attempts().stream().anyMatch(each -> each.tags().contains(Tag.LATER)
                && each.until().filter(day -> day.isAfter(today)).isPresent());
        boolean priority = named(deal.assessment()).filter(Cause.PRIORITY::equals).isPresent();
        boolean moved = deal.assessment().state() == State.CONTACT_LOST || deal.contact().map(Person::events).orElse(List.of())
                .stream().anyMatch(event -> MOVED.contains(event.kind()));
        return later || priority || moved ? muted(deal) : Optional.of(Hindrance.NO_LATER);
    }

    private Optional<Hindrance> watch(Reviewed deal) {
        return past.isCorpse(deal) ? Optional.of(Hindrance.CORPSE)
                : past.watchedLast(deal.history()) ? Optional.of(Hindrance.WATCHED) : Optional.empty();
    }

    private static Option option(Verdict verdict, Optional<Hindrance> why) {
        return new Option(verdict, why);
    }
}
