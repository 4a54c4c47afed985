package app.revenant.sample;

import app.revenant.model.Closing;
import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Money;
import app.revenant.model.Offer;
import app.revenant.model.Origin;
import app.revenant.model.PersonId;
import app.revenant.model.StageKind;
import app.revenant.model.Work;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What is told of a deal besides its log and its next step. */
public abstract class ToldFields<S extends ToldFields<S>> extends ToldSteps<S> {

    private String id = "d1";
    private String title = "Module ERP";
    private String stage = StageKind.PROPOSAL.code();
    private DealStatus status = DealStatus.OPEN;
    private LocalDate created = LocalDate.parse("2026-06-01");
    private Optional<LocalDate> closed = Optional.empty();
    private Optional<Integer> revealed = Optional.empty();
    private Optional<LocalDate> parkedUntil = Optional.empty();
    private Optional<LocalDate> reconnect = Optional.empty();
    private Optional<Origin> origin = Optional.empty();
    private Optional<Money> amount = Optional.empty();
    private Optional<String> priceSaid = Optional.empty();
    private Optional<LocalDate> decision = Optional.empty();
    private Optional<Integer> questions = Optional.empty();

    public S named(String newId, String newTitle) {
        id = newId;
        title = newTitle;
        return self();
    }

    public S at(StageKind kind) {
        return at(kind.code());
    }

    public S at(String stageId) {
        stage = stageId;
        return self();
    }

    public S atProposal() {
        return at(StageKind.PROPOSAL);
    }

    public S createdOn(String day) {
        created = LocalDate.parse(day);
        return self();
    }

    public S parked(Optional<String> until) {
        status = DealStatus.PARKED;
        parkedUntil = until.map(LocalDate::parse);
        return self();
    }

    /** Open again; the day it had been parked until stays noted. */
    public S reopened() {
        status = DealStatus.OPEN;
        return self();
    }

    public S closed(DealStatus how, String day) {
        status = how;
        closed = Optional.of(LocalDate.parse(day));
        return self();
    }

    /** What was behind it, as learnt from the prospect. */
    public S revealing(int cause) {
        revealed = Optional.of(cause);
        return self();
    }

    /** The day from which one may write again, as kept with the closing. */
    public S reconnecting(String day) {
        reconnect = Optional.of(LocalDate.parse(day));
        return self();
    }

    public S from(Origin given) {
        origin = Optional.of(given);
        return self();
    }

    public S worth(long major, String currency) {
        amount = Optional.of(Money.of(BigDecimal.valueOf(major), currency));
        return self();
    }

    public S priceSaid(String when) {
        priceSaid = Optional.of(when);
        return self();
    }

    public S decisionOn(String day) {
        decision = Optional.of(LocalDate.parse(day));
        return self();
    }

    public S openQuestions(int count) {
        questions = Optional.of(count);
        return self();
    }

    Deal deal(Optional<PersonId> contact, ZoneId zone) {
        Offer offer = new Offer(amount, priceSaid.map(when -> When.local(when).atZone(zone).toInstant()),
                Optional.empty(),
                Optional.empty(), decision, Optional.empty());
        return new Deal(new DealId(id), title, Optional.empty(), contact, stage, status, created,
                new Closing(closed, Optional.empty(), revealed, reconnect, Optional.empty()), parkedUntil, origin, offer,
                new Work(Optional.empty(), Optional.empty(), questions), Optional.empty(), step());
    }
}
