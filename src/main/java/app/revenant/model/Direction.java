package app.revenant.model;

/** Who made the attempt: the seller (out) or the prospect (in). */
public enum Direction implements Coded {
    OUT, IN
}
