package app.revenant.model;

/** How a fact was learnt. */
public enum LearntHow implements Coded {
    LIVE, WRITTEN, HEARSAY
}
