package app.revenant.cli;

/** The forms of a review. */
enum ReviewFormat { TEXT, JSON, HTML, PDF }
