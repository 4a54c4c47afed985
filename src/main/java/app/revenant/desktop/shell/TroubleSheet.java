package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Clip;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Trouble;
import app.revenant.desktop.kit.Words;
import javafx.scene.Node;

/**
 * One trouble over whatever is open, which keeps its text.
 *
 * @param close takes this sheet away
 * @param gone is run when it is away
 */
record TroubleSheet(Throwable failure, Clip clip, Runnable close, Runnable gone) implements Screen {

    @Override
    public Node view(Words words) {
        Trouble trouble = Trouble.of(failure, words);
        return new MessagePane(words, words.of("shell.trouble"), trouble.sentence(), close).code(trouble.code(), clip).closing();
    }

    @Override
    public void closed() {
        gone.run();
    }
}
