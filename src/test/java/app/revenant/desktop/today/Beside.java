package app.revenant.desktop.today;

import app.revenant.desktop.kit.ContactPanel;
import app.revenant.desktop.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A form beside the list that writes down what it is told. */
final class Beside implements ContactPanel {

    final List<Integer> pressed = new ArrayList<>();
    Optional<Chosen> chosen = Optional.empty();

    @Override
    public void about(Optional<Chosen> now) {
        chosen = now;
    }

    @Override
    public void press(int digit) {
        pressed.add(digit);
    }

    @Override
    public void afterwards(Runnable saved, Runnable left) {
    }

    @Override
    public Node view(Words words) {
        return new Region();
    }
}
