package app.revenant.desktop.ghosts;

import app.revenant.ghosting.State;
import app.revenant.model.Coded;
import app.revenant.work.Assessed;

/** The lists of this screen. Only the first points at a silence; the others are nobody's fault. */
enum Shelf implements Coded {
    FLAGGED, MY_TURN, NEVER_ENGAGED, CONTACT_LOST;

    boolean holds(Assessed deal) {
        State state = deal.assessment().state();
        return switch (this) {
            case FLAGGED -> state.isFlagged();
            case MY_TURN -> state == State.MY_TURN;
            case NEVER_ENGAGED -> state == State.NEVER_ENGAGED;
            case CONTACT_LOST -> state == State.CONTACT_LOST;
        };
    }
}
