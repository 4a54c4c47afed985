package app.revenant.desktop.material;

import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Telling;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** Letters or library, one of the two at a time. */
final class MaterialView extends StackPane {

    private static final double WIDTH = 1020;
    private static final double HEIGHT = 620;
    private static final double TABS = 320;

    private final Ties ties = new Ties();
    private final StackPane page = new StackPane();
    private final LettersPage letters;
    private final LibraryPage library;
    private final KeyedChips<Boolean> tabs;
    private boolean showsLibrary;

    MaterialView(MaterialModel model, Words words, Telling telling, boolean library) {
        letters = new LettersPage(model, words, telling, ties);
        this.library = new LibraryPage(model, words, ties);
        tabs = new KeyedChips<>(List.of(false, true), second -> words.of(second ? "material.library" : "material.letters"),
                second -> Tone.PLAIN, this::show);
        tabs.chip(false).setId("material-letters");
        tabs.chip(true).setId("material-library");
        tabs.within(TABS);
        tabs.setAlignment(Pos.CENTER_RIGHT);
        SheetPane sheet = new SheetPane(words, words.of("material.title"), model::leave, tabs).wide(WIDTH);
        sheet.setCenter(page);
        sheet.setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().add(sheet);
        show(library);
    }

    boolean showsLibrary() {
        return showsLibrary;
    }

    void release() {
        ties.release();
    }

    private void show(boolean second) {
        showsLibrary = second;
        tabs.choose(each -> each == second);
        page.getChildren().setAll(second ? library : letters);
    }
}
