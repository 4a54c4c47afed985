package app.revenant.desktop.contacts;

import app.revenant.model.Coded;

/** In which order they are listed. */
enum ListOrder implements Coded {
    NAME, LAST_SIGN, COMPANY
}
