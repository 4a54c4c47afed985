package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How far a long work is; closing it stops the work. */
final class ProgressSheet implements Screen {

    private static final double WIDTH = 420;

    private final String during;
    private final LongWork work;
    private final Runnable close;
    private final Ties ties = new Ties();
    private boolean open;

    ProgressSheet(String during, LongWork work, Runnable close) {
        this.during = during;
        this.work = work;
        this.close = close;
    }

    @Override
    public Node view(Words words) {
        ties.release();
        ProgressBar bar = new ProgressBar(work.share().get());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.of(during));
        ties.add(work.share().watch(bar::setProgress));
        Button stop = Buttons.plain(words.of("kit.cancel"), close);
        stop.setId("stop-work");
        return new StackPane(new SheetPane(words, words.of(during), close).content(new VBox(bar)).acts(Rows.gap(), stop).wide(WIDTH));
    }

    @Override
    public void shown() {
        open = true;
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public void closed() {
        open = false;
        ties.release();
        work.stop();
    }
}
