package app.revenant.desktop.welcome;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What an empty store is met with: the sample, a file, or a clean sheet. */
public final class WelcomeScreen implements Screen {

    /** The ways on that belong to the window. The sample is not among them: it is written, and the window follows. */
    public record Choices(Runnable startEmpty, Runnable importFile, Consumer<Language> speak) {
    }

    private final Office office;
    private final Desk desk;
    private final Choices choices;
    private Runnable begin = () -> { };
    private boolean filling;

    public WelcomeScreen(Office office, Desk desk, Choices choices) {
        this.office = office;
        this.desk = desk;
        this.choices = choices;
    }

    @Override
    public Node view(Words words) {
        WelcomeView view = new WelcomeView(words, this::fill, choices);
        begin = view::begin;
        return view;
    }

    @Override
    public void shown() {
        begin.run();
    }

    /** Asked twice, it is done once. */
    private void fill() {
        if (!filling) {
            filling = true;
            desk.background().run(office.sample()::fill, filled -> filling = false, failure -> {
                filling = false;
                desk.dialogs().tell(failure);
            });
        }
    }
}
