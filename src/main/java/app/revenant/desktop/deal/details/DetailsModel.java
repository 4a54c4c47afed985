package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.CompanyId;
import app.revenant.model.Deal;
import app.revenant.model.DealId;
import app.revenant.model.Refusal;
import app.revenant.work.NewDeal;
import app.revenant.work.Office;
import app.revenant.work.Snapshot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A deal's details while they are edited. */
final class DetailsModel {

    /** The deal as it was, and whom one knows. */
    record Read(Deal deal, Acquaintances known, ZoneId zone) {

        DetailsForm form() {
            return new DetailsForm(deal, deal.company().map(known::name).orElse(""), deal.contact().map(known::name).orElse(""), zone);
        }
    }

    private final Office office;
    private final DealId id;
    private final Editing<Read, DetailsForm> editing;

    DetailsModel(Office office, Desk desk, DealId id) {
        this.office = office;
        this.id = id;
        this.editing = new Editing<>(desk);
    }

    void begin() {
        editing.begin(this::look, Read::form);
    }

    private Optional<Read> look() {
        Snapshot all = office.book().snapshot();
        return all.deal(id).map(history -> new Read(history.deal(), Acquaintances.of(all), office.ghosts().workingTime().zone()));
    }

    Optional<LocalDate> today() {
        return editing.read().map(now -> LocalDate.ofInstant(office.clock().instant(), now.zone()));
    }

    List<String> companiesLike(String typed) {
        return known().companiesLike(typed);
    }

    List<String> peopleLike(String typed) {
        return known().peopleLike(typed, company().flatMap(NewDeal.CompanyChoice::known));
    }

    void save() {
        editing.save((now, typed) -> {
            DetailsForm.Filled filled = typed.filled(now.deal(), office.clock(), now.zone());
            Optional<NewDeal.CompanyChoice> company = company();
            Optional<NewDeal.ContactChoice> contact = contact(now, company.flatMap(NewDeal.CompanyChoice::known));
            return () -> office.deals().amend(id, company, contact, filled::in);
        });
    }

    private Optional<NewDeal.CompanyChoice> company() {
        return known().company(form().get().map(typed -> typed.text(DetailsForm.Field.COMPANY)).orElse(""));
    }

    /** A name that was left as it stood is the same person, however many bear it. */
    private Optional<NewDeal.ContactChoice> contact(Read now, Optional<CompanyId> company) {
        String typed = form().get().map(fields -> fields.text(DetailsForm.Field.CONTACT)).orElse("");
        boolean same = now.deal().contact().map(known()::name).filter(typed::equals).isPresent();
        return same ? now.deal().contact().map(person -> new NewDeal.ContactChoice(Optional.of(person), Optional.empty(),
                Optional.empty(), List.of(), List.of())) : known().person(typed, company);
    }

    private Acquaintances known() {
        return editing.read().map(Read::known).orElse(Acquaintances.NONE);
    }

    Editing<Read, DetailsForm> editing() {
        return editing;
    }

    Live<Optional<DetailsForm>> form() {
        return editing.form();
    }

    Live<Optional<Refusal>> refusal() {
        return editing.refusal();
    }
}
