package app.revenant.model;

/** The five kinds of stage the silence model knows. */
public enum StageKind implements Coded {
    DISCOVERY, DEMO, PROPOSAL, NEGOTIATION, VERBAL
}
