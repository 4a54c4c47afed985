package app.revenant.cli;

/** The forms of a review; the last two are for later. */
enum ReviewFormat { TEXT, JSON, HTML, PDF }
