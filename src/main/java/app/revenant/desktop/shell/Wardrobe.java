package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Theme;
import app.revenant.desktop.kit.Trait;
import app.revenant.model.Coded;
import java.util.function.Supplier;
import javafx.scene.Scene;

/** Dresses the window as the seller wishes, or as the system does, as soon as another look or size of text is remembered. */
final class Wardrobe {

    private final Scene scene;
    private final Remembered remembered;
    private final Background background;
    private final Supplier<Look> system;

    Wardrobe(Scene scene, Remembered remembered, Background background, Supplier<Look> system) {
        this.scene = scene;
        this.remembered = remembered;
        this.background = background;
        this.system = system;
        remembered.listen(trait -> {
            if (trait == Trait.THEME || trait == Trait.TEXT_SIZE) {
                background.onWindow(this::dress);
            }
        });
    }

    Remembered remembered() {
        return remembered;
    }

    Theme theme() {
        return Coded.find(Theme.class, remembered.text(Trait.THEME)).orElse(Theme.SYSTEM);
    }

    void choose(Theme theme) {
        remembered.put(Trait.THEME, theme.code());
        background.run(() -> {
            remembered.save();
            return theme;
        }, kept -> { }, failure -> { });
    }

    /** Light at once where the system has to be asked: a window that waits is worse than one that turns dark. */
    void dress() {
        Theme theme = theme();
        (theme == Theme.DARK ? Look.DARK : Look.LIGHT).dress(scene, remembered.number(Trait.TEXT_SIZE));
        if (theme == Theme.SYSTEM) {
            background.run(system, this::dressIfSystem, failure -> { });
        }
    }

    private void dressIfSystem(Look look) {
        if (theme() == Theme.SYSTEM && look == Look.DARK) {
            look.dress(scene, remembered.number(Trait.TEXT_SIZE));
        }
    }
}
