package app.revenant.model;

/** What is known of a fact. Asked and good, asked and bad, and never asked are three different things; blank is a fourth. */
public enum FactValue implements Coded {
    POS, NEG, NOT_ASKED, DOC_ONLY, LIVE_AT_PROPOSAL, LIVE_BEFORE, NOT_YET, FLINCH, OK, CONTACT, OTHER_MET,
    OTHER_NOT_MET, PARTIAL, ALONE, COMPETITOR, IN_HOUSE, STATUS_QUO;

    @Override
    public String code() {
        return name();
    }
}
