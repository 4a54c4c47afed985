package app.revenant.desktop.settings;

import java.util.Optional;

/** What was changed and not saved, while another place is shown; and the part one was in. Belongs to the window's thread. */
public final class SettingsHold {

    private Optional<Draft> draft = Optional.empty();
    private Section section = Section.YOU;

    Optional<Draft> draft() {
        return draft;
    }

    void keep(Draft current) {
        draft = Optional.of(current).filter(Draft::isDirty);
    }

    Section section() {
        return section;
    }

    void at(Section chosen) {
        section = chosen;
    }
}
