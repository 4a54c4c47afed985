package app.revenant.review;

/** So many out of so many, with what chance alone could have made of it. */
public record Share(int hits, int of) {

    /** Five in a hundred on either side. */
    private static final double Z = 1.6448536269514722;

    public static final Share NONE = new Share(0, 0);

    /** 0 where there is nothing to count. */
    public double value() {
        return of == 0 ? 0 : (double) hits / of;
    }

    /** Lower end of the 90 % interval of Wilson (1927). */
    public double low() {
        return of == 0 ? 0 : Math.max(0, middle() - half());
    }

    /** Upper end of the same. */
    public double high() {
        return of == 0 ? 1 : Math.min(1, middle() + half());
    }

    Share plus(boolean hit) {
        return new Share(hits + (hit ? 1 : 0), of + 1);
    }

    Share plus(Share other) {
        return new Share(hits + other.hits, of + other.of);
    }

    private double middle() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        return Z * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
