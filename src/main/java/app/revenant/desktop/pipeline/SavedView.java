package app.revenant.desktop.pipeline;

/** An arrangement under a name of the seller's. */
record SavedView(String name, Arrangement arrangement) {
}
