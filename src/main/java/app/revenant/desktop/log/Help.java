package app.revenant.desktop.log;

import app.revenant.model.Coded;

/** What a next word could do for them. */
enum Help implements Coded {
    TIME, RESULT, ENERGY
}
