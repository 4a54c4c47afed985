package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.model.CompanyId;
import app.revenant.model.Part;
import app.revenant.model.PersonId;
import app.revenant.model.Refusal;
import app.revenant.model.Stakeholder;
import app.revenant.work.NewDeal.ContactChoice;
import java.util.List;
import java.util.Optional;

/** Somebody's part in the decision, as it is being filled in. Whoever has one keeps their name here. */
final class StakeholderForm {

    private final Optional<PersonId> known;
    private final boolean hasPart;
    private String name;
    private Part part;
    private boolean met;

    private StakeholderForm(Optional<PersonId> known, String name, Optional<Stakeholder> was, boolean met) {
        this.known = known;
        this.name = name;
        this.hasPart = was.isPresent();
        this.part = was.map(Stakeholder::part).orElse(Part.UNKNOWN);
        this.met = was.map(Stakeholder::met).orElse(met);
    }

    static StakeholderForm blank() {
        return new StakeholderForm(Optional.empty(), "", Optional.empty(), false);
    }

    /** @param met where nothing is noted yet: with the contact one speaks */
    static StakeholderForm of(PersonId person, String name, Optional<Stakeholder> was, boolean met) {
        return new StakeholderForm(Optional.of(person), name, was, met);
    }

    Optional<PersonId> known() {
        return known;
    }

    /** Whether there is a part to take away. */
    boolean hasPart() {
        return hasPart;
    }

    String name() {
        return name;
    }

    void name(String typed) {
        name = typed;
    }

    Part part() {
        return part;
    }

    void part(Part chosen) {
        part = chosen;
    }

    boolean met() {
        return met;
    }

    void met(boolean already) {
        met = already;
    }

    /** @throws Refusal where nobody is named */
    ContactChoice who(Acquaintances all, Optional<CompanyId> company) {
        return known.map(id -> new ContactChoice(Optional.of(id), Optional.empty(), Optional.empty(), List.of(), List.of()))
                .or(() -> all.person(name, company)).orElseThrow(() -> new Refusal("decision.nobody"));
    }
}
