package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Form;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.TextSize;
import app.revenant.desktop.kit.Theme;
import app.revenant.desktop.kit.Trait;
import app.revenant.model.Coded;
import java.util.List;

/** How the window looks on this machine; at once, without saving. */
final class LookPart extends Page {

    LookPart(Stand stand, Remembered memory) {
        super(stand.say("settings.section.look"), stand.say("settings.look-why"));
        Choice<Theme> theme = new Choice<>(List.of(Theme.values()), stand.words()::word,
                Coded.find(Theme.class, memory.text(Trait.THEME)).orElse(Theme.SYSTEM));
        theme.setId("settings-theme");
        theme.valueProperty().addListener((property, before, chosen) -> keep(stand, memory, Trait.THEME, chosen.code()));
        int size = memory.number(Trait.TEXT_SIZE);
        Choice<Integer> text = new Choice<>(TextSize.SIZES, percent -> stand.say("settings.percent", percent), size);
        text.setId("settings-text-size");
        text.valueProperty().addListener((property, before, chosen) -> keep(stand, memory, Trait.TEXT_SIZE, chosen));
        plain(new Form().row(stand.say("shell.theme"), theme).row(stand.say("settings.text-size"), text)
                .under(Texts.wrapped(Texts.small(stand.say("settings.text-size-why")))));
    }

    static void keep(Stand stand, Remembered memory, Trait trait, Object value) {
        memory.put(trait, value);
        stand.desk().run(() -> {
            memory.save();
            return trait;
        }, kept -> { });
    }
}
