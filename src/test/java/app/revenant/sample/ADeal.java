package app.revenant.sample;

import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Assessor;
import app.revenant.model.AlertAnswer;
import app.revenant.model.AlertAnswerKind;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Fact;
import app.revenant.model.FactKind;
import app.revenant.model.FactValue;
import app.revenant.model.Person;
import app.revenant.model.StageEntry;
import app.revenant.model.StageKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A deal told like a story: {@code aDeal().atProposal().silentFor(12).wrote(ago(10)).assessed()}. */
public final class ADeal extends ToldFields<ADeal> {

    private final List<Fact> facts = new ArrayList<>();
    private final List<StageEntry> stages = new ArrayList<>();
    private final List<AlertAnswer> alertAnswers = new ArrayList<>();
    private Optional<Person> contact = Optional.of(APerson.aPerson().person());
    private ASeller seller = ASeller.aSeller();

    private ADeal() {
    }

    public static ADeal aDeal() {
        return new ADeal();
    }

    @Override
    protected ADeal self() {
        return this;
    }

    public ADeal withContact(APerson person) {
        contact = Optional.of(person.person());
        return this;
    }

    public ADeal withoutContact() {
        contact = Optional.empty();
        return this;
    }

    public ADeal soldBy(ASeller other) {
        seller = other;
        return this;
    }

    public ADeal fact(FactKind kind, FactValue value) {
        return fact(kind, value, When.inDays(-5));
    }

    public ADeal fact(FactKind kind, FactValue value, String on) {
        return fact(kind, value, on, Optional.empty());
    }

    /** A fact that names a day, as a deadline does. */
    public ADeal fact(FactKind kind, FactValue value, String on, Optional<String> date) {
        facts.add(new Fact(kind, value, LocalDate.parse(on), Optional.empty(), Optional.empty(),
                date.map(LocalDate::parse),
                Optional.empty(), Optional.empty()));
        return this;
    }

    public ADeal entered(StageKind stage, String on) {
        stages.add(new StageEntry(stage.code(), LocalDate.parse(on)));
        return this;
    }

    public ADeal snoozed(String when, String until) {
        return alertAnswered(when, AlertAnswerKind.SNOOZED, Optional.of(LocalDate.parse(until)));
    }

    public ADeal dismissed(String when) {
        return alertAnswered(when, AlertAnswerKind.DISMISSED, Optional.empty());
    }

    private ADeal alertAnswered(String when, AlertAnswerKind kind, Optional<LocalDate> until) {
        Instant at = When.local(when).atZone(seller.zone()).toInstant();
        alertAnswers.add(new AlertAnswer(at, kind, until, Optional.empty()));
        return this;
    }

    public Optional<Person> contact() {
        return contact;
    }

    public ASeller seller() {
        return seller;
    }

    public Deal deal() {
        return deal(contact.map(Person::id), seller.zone());
    }

    public DealHistory history() {
        return new DealHistory(deal(), facts, stages, attempts(seller.zone()), alertAnswers, List.of(), List.of());
    }

    public Assessment assessed() {
        return assessedAt(When.NOW);
    }

    /** @param when with its offset, such as {@code 2026-11-23T09:00+01:00} */
    public Assessment assessedAt(String when) {
        return assessedAt(OffsetDateTime.parse(when).toInstant());
    }

    public Assessment assessedAt(Instant now) {
        return new Assessor(seller.ground()).assess(history(), contact, now);
    }
}
