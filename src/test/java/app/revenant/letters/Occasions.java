package app.revenant.letters;

import app.revenant.model.Closing;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Form;
import app.revenant.model.Language;
import app.revenant.model.NextStep;
import app.revenant.model.Offer;
import app.revenant.model.Person;
import app.revenant.model.PersonId;
import app.revenant.model.Settings;
import app.revenant.model.StepOwner;
import app.revenant.model.Work;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Deals, people and occasions for the tests of letters, changed one thing at a time. */
final class Occasions {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate CLOSE = LocalDate.of(2026, 11, 30);
    static final Settings SETTINGS = Settings.of(ZoneId.of("Europe/Paris"));

    private Occasions() {
    }

    static Occasion of(DealHistory deal, Person contact) {
        return on(TODAY, CLOSE, deal, contact);
    }

    static Occasion on(LocalDate today, LocalDate close, DealHistory deal, Person contact) {
        return new Occasion(Optional.of(deal), Optional.of(contact), SETTINGS, today, close);
    }

    static Person person(String given, String family, Language language, Form form) {
        return new Person(new PersonId("p1"), Optional.empty(), Optional.ofNullable(given), Optional.ofNullable(family),
                Optional.empty(), List.of(), List.of(), Optional.ofNullable(language), Optional.ofNullable(form), false,
                false, List.of(), List.of(), Optional.empty());
    }

    static Person claire() {
        return person("Claire", "Delmas", Language.FR, Form.VOUS);
    }

    static DealHistory deal(String title, StepOwner owner, Fact... facts) {
        Offer offer = new Offer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of("créneau de janvier"));
        NextStep step = new NextStep(owner, Optional.of("remettre le projet au DG"), Optional.empty(), Optional.empty(),
                Optional.empty(), false, Optional.empty());
        Deal deal = new Deal(new DealId("d1"), title, Optional.empty(), Optional.of(new PersonId("p1")), "proposal",
                DealStatus.OPEN, TODAY.minusDays(50), Closing.NONE, Optional.empty(), Optional.empty(), offer,
                Work.NONE, Optional.of("clôturer en trois jours"), Optional.of(step));
        return new DealHistory(deal, List.of(facts), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Fact fact(FactKind kind, FactValue value, LocalDate on, String words, LocalDate date, String who) {
        return new Fact(kind, value, on, Optional.empty(), Optional.ofNullable(words), Optional.ofNullable(date),
                Optional.ofNullable(who), Optional.empty());
    }
}
