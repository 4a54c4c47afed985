package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** A screen with one field, whose text survives a change of language. */
final class Blank implements Screen {

    private final String name;
    private String text = "";

    Blank(String name) {
        this.name = name;
    }

    @Override
    public Node view(Words words) {
        TextField field = new TextField(text);
        field.setId("blank-" + name);
        field.textProperty().addListener((property, before, now) -> text = now);
        return field;
    }

    @Override
    public Optional<DealId> deal() {
        return name.equals("ghosts") ? Optional.of(new DealId("d1")) : Optional.empty();
    }
}
