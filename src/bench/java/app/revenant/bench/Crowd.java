package app.revenant.bench;

import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.store.Transaction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Many people with names one could meet, a company for every five, a deal with ten noted contacts for every ten. The same for
 * the same number.
 */
public final class Crowd {

    private static final String[] SYLLABLES = ("al an ar au be ber bi bo bou bru cha char cla co da de del di do du e el fer fi "
            + "gau ge gi go gui ha her hu i ja jo ju ka ke ko la le li lo lou ma mar me mi mo mou na ne ni no pa per pi po qui ra re ri "
            + "ro rou sa se si so sou ta te thi to tou u va ve vi vo wa ya yo za").split(" ");
    private static final String[] ENDINGS = "ard aud eau el et ez ier in ine is mann mas net on ot son ski ville".split(" ");

    private final int size;
    private final List<String> given;
    private final List<String> family;

    public Crowd(int size) {
        this.size = size;
        Random chance = new Random(20_261_123);
        this.given = IntStream.range(0, 600).mapToObj(place -> name(chance, 1)).toList();
        this.family = IntStream.range(0, 30_000).mapToObj(place -> name(chance, 2)).toList();
    }

    /** Somebody's name, as a seller types it: common ones often, rare ones seldom. */
    public String anybody(Random chance) {
        return nameOf(chance.nextInt(Math.max(1, size)));
    }

    public void fill(Transaction tx) {
        IntStream.range(0, size / 5).forEach(place -> tx.put(new Company(new CompanyId("c" + place),
                family.get(place * 7 % family.size()) + " " + family.get(place * 13 % family.size()), Optional.empty(), Optional.empty())));
        IntStream.range(0, size).forEach(place -> tx.put(person(place)));
        Pipelines.of(size / 10).forEach(deal -> tx.put(named(deal)));
    }

    private Person person(int place) {
        String mail = nameOf(place).toLowerCase(Locale.ROOT).replace(' ', '.') + "@c" + place / 5 + ".example";
        return new Person(new PersonId("p" + place), Optional.of(new CompanyId("c" + place / 5)), Optional.of(givenOf(place)),
                Optional.of(familyOf(place)), Optional.empty(), List.of(mail), List.of(), Optional.empty(), Optional.empty(), false, false,
                List.of(), List.of(), Optional.empty());
    }

    /** With a word or two of its own in every note. */
    private DealHistory named(DealHistory history) {
        Deal deal = history.deal();
        Random chance = new Random(history.id().hashCode());
        List<ContactAttempt> attempts = history.attempts().stream().map(each -> new ContactAttempt(each.id(), each.at(), each.person(),
                each.channel(), each.direction(), each.outcome(), each.answer(), each.tags(), each.until(), each.effort(), each.value(),
                each.commitment(), each.letter(), each.template(), each.messageId(),
                each.note().map(note -> note + ", " + family.get(chance.nextInt(family.size()))))).toList();
        Deal renamed = new Deal(deal.id(), "Project " + family.get(chance.nextInt(family.size())), deal.company(), deal.contact(), deal.stage(),
                deal.status(), deal.created(), deal.closing(), deal.parkedUntil(), deal.origin(), deal.offer(), deal.work(), deal.goal(),
                deal.nextStep());
        return new DealHistory(renamed, history.facts(), history.stages(), attempts, history.alertAnswers(), history.drafts(),
                history.pastSteps());
    }

    private String nameOf(int place) {
        return givenOf(place) + " " + familyOf(place);
    }

    private String givenOf(int place) {
        return given.get(place * 31 % given.size());
    }

    /** Few families are large. */
    private String familyOf(int place) {
        return family.get(place % 3 == 0 ? place % 500 : (int) (place * 2_654_435_761L % family.size()));
    }

    private static String name(Random chance, int syllables) {
        StringBuilder name = new StringBuilder();
        IntStream.rangeClosed(0, chance.nextInt(2) + syllables - 1).forEach(each -> name.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]));
        String whole = name.append(ENDINGS[chance.nextInt(ENDINGS.length)]).toString();
        return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
    }
}
