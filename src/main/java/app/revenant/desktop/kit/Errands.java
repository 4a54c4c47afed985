package app.revenant.desktop.kit;

/** What the window does around all screens and a screen may ask for: files in and out. */
public record Errands(Runnable importing, Runnable exporting, Runnable backingUp) {
}
