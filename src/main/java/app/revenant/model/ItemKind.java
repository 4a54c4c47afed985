package app.revenant.model;

/** What an item of the library is. */
public enum ItemKind implements Coded {
    DOCUMENT, LINK, FIGURE
}
