package app.revenant.work;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Cause;
import app.revenant.ghosting.Details;
import app.revenant.ghosting.Evidence;
import app.revenant.ghosting.Move;
import app.revenant.ghosting.Observation;
import app.revenant.ghosting.Question;
import app.revenant.ghosting.Reading;
import app.revenant.ghosting.State;
import app.revenant.model.Deal;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.NextStep;
import app.revenant.model.Person;
import app.revenant.resources.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Says in one language what the engine found: hypotheses about a deal, never a verdict on a person. */
public final class Telling {

    private final Wording wording;
    private final Amounts amounts;
    private final BooleanSupplier calibrated;

    /** Before anything was learnt. */
    public Telling(Wording wording) {
        this(wording, () -> false);
    }

    /** @param calibrated whether chances are said in percent */
    public Telling(Wording wording, BooleanSupplier calibrated) {
        this.calibrated = calibrated;
        this.wording = wording;
        this.amounts = new Amounts(wording.language());
    }

    public Language language() {
        return wording.language();
    }

    public Amounts amounts() {
        return amounts;
    }

    public String state(State state) {
        return wording.of("state." + state.code(), Map.of());
    }

    public String cause(Cause cause) {
        return wording.of("cause." + cause.number(), Map.of());
    }

    public String causeShort(Cause cause) {
        return wording.of("cause." + cause.number() + ".short", Map.of());
    }

    /** A word for a confidence; none where the cause is not worth naming. */
    public Optional<String> likelihood(double confidence) {
        if (confidence < 0.50) {
            return Optional.empty();
        }
        return Optional.of(wording.of(confidence >= 0.80 ? "likely.very" : confidence >= 0.60 ? "likely.likely"
                : "likely.possible", Map.of()));
    }

    /** The chance still alive, by steps of five hundredths: in words, since a percentage is said only once the model is calibrated. */
    public String alive(double chance) {
        long steps = Math.round(chance * 20);
        if (calibrated.getAsBoolean()) {
            return wording.of("alive.percent", Map.of("percent", String.valueOf(Math.max(1, Math.min(19, steps)) * 5)));
        }
        String key = steps < 2 ? "slim" : steps == 2 ? "10" : steps <= 4 ? "20" : steps == 5 ? "25" : steps <= 7 ? "33"
                : steps <= 12 ? "50" : steps <= 14 ? "66" : steps <= 17 ? "75" : "good";
        return wording.of("alive." + key, Map.of());
    }

    public Optional<String> reading(Assessment assessment) {
        if (!assessment.state().hasCauses() || assessment.reading() == Reading.ONE) {
            return Optional.empty();
        }
        boolean undecided = assessment.reading() == Reading.TWO && assessment.question().isEmpty();
        return Optional.of(wording.of(undecided ? "reading.two.undecided" : "reading." + assessment.reading().code(), Map.of()));
    }

    public String blurred() {
        return wording.of("blurred", Map.of());
    }

    public String evidence(Assessed deal, Evidence line) {
        Observation seen = line.seen();
        return capital(wording.of(key(seen), details(deal, seen.details())));
    }

    /** The same told by the seller to somebody else: "I have not yet asked", and nobody's words are quoted. */
    public String evidenceForOthers(Assessed deal, Evidence line) {
        Observation seen = line.seen();
        String mine = key(seen) + ".mine";
        return capital(wording.of(wording.find(mine).isPresent() ? mine : key(seen), details(deal, seen.details().unquoted())));
    }

    private static String key(Observation seen) {
        return "evidence." + seen.signal().code() + "." + seen.outcome();
    }

    /** Names may begin a sentence in small letters: "le DG décide". */
    private String capital(String sentence) {
        int first = sentence.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toUpperCase(first))
                .append(sentence.substring(Character.charCount(first))).toString();
    }

    /** The one question, as it is put to the customer or, first, to the seller. */
    public Optional<String> question(Assessed deal) {
        return deal.assessment().question().map(question -> question(deal, question));
    }

    /** A question, whether or not it is the one of the assessment. */
    public String question(Assessed deal, Question question) {
        String key = "question." + question.subject().signal().code();
        if (!question.toCustomer()) {
            return wording.of(key + ".user", Map.of("name", name(deal)));
        }
        boolean familiar = deal.contact().flatMap(Person::form).filter(Form.TU::equals).isPresent();
        return wording.of(familiar && language() == Language.FR ? key + ".tu" : key, Map.of("name", name(deal)));
    }

    /** The seller's own part in the leading cause. */
    public Optional<String> part(Assessment assessment) {
        return assessment.leading().map(leading -> wording.of("part." + leading.cause().number(), Map.of()));
    }

    public Optional<String> check(Assessment assessment) {
        return assessment.leading().map(leading -> wording.of("check." + leading.cause().number(), Map.of()));
    }

    public List<String> moves(Assessed deal) {
        return deal.assessment().moves().stream().map(move -> move(deal, move)).toList();
    }

    /** Why no chaser is offered any more. */
    public Optional<String> noChaser(Assessment assessment) {
        return Optional.of(assessment).filter(now -> now.isBeyondChasing() && !now.muted())
                .map(now -> wording.of("move.no_chaser", Map.of()));
    }

    private String move(Assessed deal, Move move) {
        Map<String, String> details = new HashMap<>(Map.of("name", name(deal)));
        move.day().ifPresent(day -> details.put("date", amounts.date(day)));
        return wording.of(move.key(), details);
    }

    private Map<String, String> details(Assessed deal, Details seen) {
        Map<String, String> details = new HashMap<>();
        details.put("name", name(deal));
        seen.date().map(amounts::date).ifPresent(date -> details.put("date", date));
        seen.words().filter(text -> !text.isBlank()).ifPresent(words -> details.put("words", words));
        seen.who().filter(text -> !text.isBlank()).ifPresent(who -> {
            details.put("who", who);
            details.put("competitor", who);
        });
        seen.amount().map(amounts::money).ifPresent(money -> details.put("amount", money));
        seen.count().ifPresent(count -> details.put("count", amounts.count(count)));
        seen.days().map(amounts::days).ifPresent(days -> details.put("days", days));
        task(deal.deal()).ifPresent(task -> details.put("task", task));
        return details;
    }

    private static Optional<String> task(Deal deal) {
        return deal.nextStep().flatMap(NextStep::text).filter(text -> !text.isBlank());
    }

    /** The contact's first name, else what the deal is called. */
    private static String name(Assessed deal) {
        return deal.contact().flatMap(person -> person.given().or(() -> Optional.of(person.fullName())))
                .filter(text -> !text.isBlank()).orElseGet(deal::name);
    }

    public String date(LocalDate day) {
        return amounts.date(day);
    }
}
