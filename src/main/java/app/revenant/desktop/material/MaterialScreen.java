package app.revenant.desktop.material;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Office;
import java.util.Optional;
import javafx.scene.Node;

/** A sheet with what the seller brings to a letter: letters of their own, and a library of useful items. */
public final class MaterialScreen implements Screen {

    private final MaterialModel model;
    private final Office office;
    private final boolean library;
    private Optional<MaterialView> view = Optional.empty();

    /** @param library begins with the library instead of the letters */
    public MaterialScreen(Office office, Desk desk, boolean library) {
        this.office = office;
        this.model = new MaterialModel(office, desk);
        this.library = library;
    }

    @Override
    public Node view(Words words) {
        boolean second = view.map(MaterialView::showsLibrary).orElse(library);
        view.ifPresent(MaterialView::release);
        MaterialView made = new MaterialView(model, words, office.telling(words.language()), second);
        view = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        model.read();
    }

    @Override
    public void closed() {
        view.ifPresent(MaterialView::release);
        model.close();
    }
}
