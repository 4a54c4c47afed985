package app.revenant.desktop.kit;

import app.revenant.model.Coded;

/** How the window looks. What the system prefers is asked of it; light where it does not say. */
public enum Theme implements Coded {
    SYSTEM, LIGHT, DARK
}
