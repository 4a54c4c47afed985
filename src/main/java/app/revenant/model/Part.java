package app.revenant.model;

/** What somebody does in a decision. */
public enum Part implements Coded { DECIDES, SIGNS, CHAMPIONS, INFLUENCES, USES, BLOCKS, UNKNOWN }
