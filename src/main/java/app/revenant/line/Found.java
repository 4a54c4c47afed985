package app.revenant.line;

/** Something read from a place on; {@code end} is the first place after it. */
record Found<T>(int end, T what) {
}
