package app.revenant.desktop.log;

/** The parts of the form that a line fills; each leads to where it is corrected. */
enum Part {
    CHANNEL, HAPPENED, REPLY, PROMISED, MENTIONED, UNTIL, VALUE, WHO, WHEN, STEP, PRICE, NOTE, STRANGE
}
