package app.revenant.desktop.shell;

/**
 * One thing said in passing.
 *
 * @param key of the sentence
 * @param undoable offers to take it back
 * @param number counts up, so that the same thing can be said twice
 */
record Notice(String key, String argument, boolean undoable, int number) {
}
