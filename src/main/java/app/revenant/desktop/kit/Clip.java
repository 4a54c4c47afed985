package app.revenant.desktop.kit;

/** The clipboard. */
@FunctionalInterface
public interface Clip {
    void put(String text);
}
