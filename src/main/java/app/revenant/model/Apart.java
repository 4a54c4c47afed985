package app.revenant.model;

/** The seller's word that two who look alike are not the same. The order in which they are named means nothing. */
public record Apart(Party party, String one, String other) {

    public Apart {
        if (one.compareTo(other) > 0) {
            String first = other;
            other = one;
            one = first;
        }
    }
}
