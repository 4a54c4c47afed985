package app.revenant.desktop.contacts;

import app.revenant.model.Coded;

/** Which of all are listed. */
enum ContactGroup implements Coded {
    ALL, DUPLICATES, LEFT_ALONE, TO_ERASE
}
