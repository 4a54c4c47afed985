package app.revenant.desktop.palette;

import app.revenant.work.Hit;
import java.util.Optional;

/**
 * A line of the palette: the heading of a group where nothing else is there, a thing that was found, something to do, or
 * something to do with a deal that was found.
 */
record Line(Group group, Optional<Hit> hit, Optional<Command> command, Optional<DealCommand> with) {

    static Line heading(Group group) {
        return new Line(group, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Line of(Group group, Hit hit) {
        return new Line(group, Optional.of(hit), Optional.empty(), Optional.empty());
    }

    static Line of(Command command) {
        return new Line(Group.ACTIONS, Optional.empty(), Optional.of(command), Optional.empty());
    }

    static Line of(DealCommand command, Hit deal) {
        return new Line(Group.ACTIONS, Optional.of(deal), Optional.empty(), Optional.of(command));
    }

    boolean isHeading() {
        return hit.isEmpty() && command.isEmpty();
    }
}
