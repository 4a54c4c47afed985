package app.revenant.model;

/** How a deal came to be. */
public enum Origin implements Coded {
    BROAD, TARGETED, INBOUND, REFERRAL;

    @Override
    public String code() {
        return name();
    }
}
