package app.revenant.evaluation;

/**
 * One person wrote to another.
 *
 * @param from number of the writer, {@code to} of the reader
 * @param at seconds of Unix time
 * @param personal false where the same second went to several readers
 */
record Message(int from, int to, long at, boolean personal) {
}
