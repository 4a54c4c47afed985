package app.revenant.store;

import app.revenant.model.Absence;
import app.revenant.model.AlertAnswer;
import app.revenant.model.AlertAnswerKind;
import app.revenant.model.Answer;
import app.revenant.model.AttemptId;
import app.revenant.model.Channel;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Decision;
import app.revenant.model.DecisionStep;
import app.revenant.model.Direction;
import app.revenant.model.Disagreement;
import app.revenant.model.Draft;
import app.revenant.model.DraftId;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.LearntHow;
import app.revenant.model.LetterKind;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.Origin;
import app.revenant.model.Outcome;
import app.revenant.model.Part;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.model.PersonEventKind;
import app.revenant.model.PersonId;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.model.Promise;
import app.revenant.model.Raised;
import app.revenant.model.ReviewEntry;
import app.revenant.model.ReviewId;
import app.revenant.model.ReviewPlace;
import app.revenant.model.ReviewSession;
import app.revenant.model.ReviewStep;
import app.revenant.model.StageEntry;
import app.revenant.model.Stakeholder;
import app.revenant.model.StepEffort;
import app.revenant.model.StepKind;
import app.revenant.model.StepOwner;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import app.revenant.model.Verdict;
import app.revenant.model.Work;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Things to put into a store: one of each kind with every field filled, and with none. */
final class Sample {

    static final Instant AT = Instant.parse("2026-10-30T09:12:00.123456789Z");
    static final LocalDate DAY = LocalDate.parse("2026-10-30");
    static final Company BRUNET = new Company(new CompanyId("c1"), "Ateliers Brunet",
            Optional.of("https://brunet.example"), Optional.of("two lines\nand “quotes” 'of' \"all\" kinds"));
    static final Person CLAIRE = new Person(new PersonId("p1"), Optional.of(BRUNET.id()), Optional.of("Claire"),
            Optional.of("Delmas"), Optional.of("Responsable SI"),
            List.of("c.delmas@brunet.example", "claire@home.example"),
            List.of(new Phone(PhoneKind.MOBILE, "+33612345678", false),
                    new Phone(PhoneKind.LANDLINE, "+33240112233", true)),
            Optional.of(Language.FR), Optional.of(Form.TU), true, true,
            List.of(new PersonEvent(PersonEventKind.LEFT_COMPANY, DAY, Optional.of(BRUNET.id())),
                    new PersonEvent(PersonEventKind.CHANGED_ROLE, DAY.plusDays(1), Optional.empty())),
            List.of(new Absence(DAY, DAY.plusDays(9))), Optional.of("né sous X 🦊"));
    static final NextStep STEP = new NextStep(StepOwner.THEM, Optional.of("remettre le projet"), Optional.of(DAY),
            Optional.of(LocalTime.of(9, 5)), Optional.of(StepKind.MEET), true, Optional.of(StepEffort.L));

    private Sample() {
    }

    /** Speaks of these deals, the first of which it is at. */
    static ReviewSession fullReview(String id, String... deals) {
        List<ReviewEntry> entries = List.of(deals).stream().map(deal -> new ReviewEntry(ReviewStep.FLAGGED, new DealId(deal), AT,
                Optional.of("GHOST"), Optional.of(0.1234), Verdict.FIX_STEP, Optional.of("rappeler 🦊"), Optional.of(DAY))).toList();
        return new ReviewSession(new ReviewId(id), DAY, AT, Optional.of(AT.plusSeconds(1500)), ReviewStep.CLOSE_OUTS,
                Optional.of(new ReviewPlace(new DealId(deals[0]), AT, Optional.of("CLOSE"), Optional.of(0.02))), Optional.of("Roche, Sorel"),
                Optional.of(DAY.plusDays(4)), Optional.of("dire le prix"), entries);
    }

    static DealId id(String id) {
        return new DealId(id);
    }

    static Company company(String id) {
        return new Company(new CompanyId(id), "Company " + id, Optional.empty(), Optional.empty());
    }

    static Person person(String id) {
        return new Person(new PersonId(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), Optional.empty(), Optional.empty(), false, false, List.of(), List.of(),
                Optional.empty());
    }

    static Fact fact(FactKind kind, FactValue value) {
        return new Fact(kind, value, DAY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** Only what is required. */
    static Deal blankDeal(String id) {
        return new Deal(new DealId(id), "Deal " + id, Optional.empty(), Optional.empty(), "discovery",
                DealStatus.OPEN, DAY, Closing.NONE, Optional.empty(), Optional.empty(), Offer.NONE, Work.NONE,
                Optional.empty(), Optional.empty());
    }

    static ContactAttempt blankAttempt(String id) {
        return new ContactAttempt(new AttemptId(id), AT, Optional.empty(), Channel.EMAIL, Direction.IN,
                Outcome.RECEIVED, Optional.empty(), Set.of(), Optional.empty(), false, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static DealHistory blank(String id) {
        return new DealHistory(blankDeal(id), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static DealHistory withAttempts(String id, String... attempts) {
        return new DealHistory(blankDeal(id), List.of(), List.of(),
                List.of(attempts).stream().map(Sample::blankAttempt).toList(), List.of(), List.of(), List.of());
    }

    /** Refers to {@link #BRUNET} and {@link #CLAIRE}. */
    static Deal fullDeal(String id) {
        return new Deal(new DealId(id), "Module ERP", Optional.of(BRUNET.id()), Optional.of(CLAIRE.id()), "proposal",
                DealStatus.CLOSED_WITHOUT_ANSWER, DAY,
                new Closing(Optional.of(DAY), Optional.of(CloseReason.NOT_THIS_YEAR), Optional.of(7)), Optional.of(DAY),
                Optional.of(Origin.REFERRAL),
                new Offer(Optional.of(new Money(-1840000, "EUR")), Optional.of(AT), Optional.of(AT.plusSeconds(1)),
                        Optional.of(DAY), Optional.of(DAY.plusDays(3)), Optional.of("créneau de janvier")),
                new Work(Optional.of(new BigDecimal("6.50")), Optional.of(new BigDecimal("1E+2")), Optional.of(0)),
                Optional.of("clôturer plus vite"), Optional.of(STEP));
    }

    static ContactAttempt fullAttempt(String id) {
        return new ContactAttempt(new AttemptId(id), AT, Optional.of(CLAIRE.id()), Channel.IN_PERSON, Direction.OUT,
                Outcome.MEETING_HELD, Optional.of(Answer.DATED), Set.of(Tag.LATER, Tag.COMPETITOR), Optional.of(DAY),
                true,
                Optional.of(Value.TIME_SAVER), Optional.of(new Promise(Optional.of("call"), Optional.of(DAY),
                Optional.of(false))), Optional.of(LetterKind.CLOSE_OUT), Optional.of("T3"), Optional.of("<1@x>"),
                Optional.of("« vous avez bien fait »\u0000\t'"));
    }

    static Draft draft(String id) {
        return new Draft(new DraftId(id), LetterKind.PARK, Optional.of("T9"), AT, "Sujet", "Bonjour,\n\nMerci.");
    }

    static DealHistory full(String id) {
        return new DealHistory(fullDeal(id),
                List.of(new Fact(FactKind.BUDGET, FactValue.NEG, DAY, Optional.of(LearntHow.HEARSAY),
                                Optional.of("words"), Optional.of(DAY), Optional.of("Jean"),
                                Optional.of(new Money(5, "JPY"))),
                        fact(FactKind.BUDGET, FactValue.POS)),
                List.of(new StageEntry("proposal", DAY), new StageEntry("discovery", DAY.minusDays(9))),
                List.of(fullAttempt(id + "-a1"), blankAttempt(id + "-a2"), promising(id + "-a3")),
                List.of(new AlertAnswer(AT, AlertAnswerKind.SNOOZED, Optional.of(DAY), Optional.of("holiday")),
                        new AlertAnswer(AT, AlertAnswerKind.DISMISSED, Optional.empty(), Optional.empty())),
                List.of(draft(id + "-x2"), new Draft(new DraftId(id + "-x1"), LetterKind.RECONNECT, Optional.empty(), AT, "", "")),
                List.of(STEP, new NextStep(StepOwner.ME, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), false, Optional.empty())), decision(),
                List.of(new Disagreement(DAY, "the delivery date", Raised.LATER)));
    }

    static Decision decision() {
        return new Decision(List.of(new Stakeholder(CLAIRE.id(), Part.CHAMPIONS, true)),
                List.of(new DecisionStep("CODIR", Optional.of("Bernard Brunet"), Optional.of(DAY), true),
                        new DecisionStep("achats", Optional.empty(), Optional.empty(), false)));
    }

    /** A promise of which nothing is known is not the same as none. */
    private static ContactAttempt promising(String id) {
        ContactAttempt blank = blankAttempt(id);
        return new ContactAttempt(blank.id(), blank.at(), blank.person(), blank.channel(), blank.direction(),
                blank.outcome(), blank.answer(), blank.tags(), blank.until(), blank.effort(), blank.value(),
                Optional.of(new Promise(Optional.empty(), Optional.empty(), Optional.empty())), blank.letter(),
                blank.template(), blank.messageId(), blank.note());
    }

    /** Puts many deals, each with ten attempts and two facts, and one person and company for every two of them. */
    static void fill(Transaction tx, int deals) {
        for (int i = 0; i < deals; i++) {
            if (i % 2 == 0) {
                tx.put(company("c" + i));
                tx.put(person("p" + i));
            }
            tx.put(large("d" + i, "p" + (i - i % 2)));
        }
    }

    static DealHistory large(String id, String person) {
        return new DealHistory(blankDeal(id),
                List.of(fact(FactKind.PAIN, FactValue.POS), fact(FactKind.BUDGET, FactValue.NEG)),
                List.of(new StageEntry("discovery", DAY)),
                IntStream.range(0, 10).mapToObj(n -> noted(id + "-" + n, person, n)).toList(),
                List.of(), List.of(), List.of());
    }

    private static ContactAttempt noted(String id, String person, int n) {
        return new ContactAttempt(new AttemptId(id), AT.plusSeconds(n * 90_000L), Optional.of(new PersonId(person)),
                Channel.MOBILE, Direction.OUT, Outcome.VOICEMAIL, Optional.empty(),
                n == 3 ? Set.of(Tag.LATER) : Set.of(), Optional.empty(), false, Optional.of(Value.INSIGHT),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("left a message about the plan for next quarter, number " + n));
    }
}
