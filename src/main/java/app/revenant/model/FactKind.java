package app.revenant.model;

import static app.revenant.model.FactValue.ALONE;
import static app.revenant.model.FactValue.COMPETITOR;
import static app.revenant.model.FactValue.CONTACT;
import static app.revenant.model.FactValue.DOC_ONLY;
import static app.revenant.model.FactValue.FLINCH;
import static app.revenant.model.FactValue.IN_HOUSE;
import static app.revenant.model.FactValue.LIVE_AT_PROPOSAL;
import static app.revenant.model.FactValue.LIVE_BEFORE;
import static app.revenant.model.FactValue.NEG;
import static app.revenant.model.FactValue.NOT_ASKED;
import static app.revenant.model.FactValue.NOT_YET;
import static app.revenant.model.FactValue.OK;
import static app.revenant.model.FactValue.OTHER_MET;
import static app.revenant.model.FactValue.OTHER_NOT_MET;
import static app.revenant.model.FactValue.PARTIAL;
import static app.revenant.model.FactValue.POS;
import static app.revenant.model.FactValue.STATUS_QUO;

import java.util.List;

/** The eleven things worth knowing of a deal, each with the values it can take. */
public enum FactKind implements Coded {
    PAIN(POS, NEG, NOT_ASKED),
    INTENT(POS, NEG, NOT_ASKED),
    COST_INACTION(POS, NEG, NOT_ASKED),
    EVENT(POS, NEG, NOT_ASKED),
    PRIORITY(POS, NEG, NOT_ASKED),
    BUDGET(POS, NEG, NOT_ASKED),
    PRICE_HOW(DOC_ONLY, LIVE_AT_PROPOSAL, LIVE_BEFORE, NOT_YET),
    PRICE_REACTION(FLINCH, OK),
    OWNER(CONTACT, OTHER_MET, OTHER_NOT_MET, NOT_ASKED),
    PROCESS(POS, PARTIAL, NOT_ASKED),
    COMPETITION(ALONE, COMPETITOR, IN_HOUSE, STATUS_QUO, NOT_ASKED);

    private final List<FactValue> allowed;

    FactKind(FactValue... allowed) {
        this.allowed = List.of(allowed);
    }

    public List<FactValue> allowed() {
        return allowed;
    }
}
