package app.revenant.desktop;

import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Language;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Shows a screen in a window of 1366 by 768 as the shell frames it. */
public final class Pictured {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final double RAIL = 176;
    private static final double TOP = 48;
    private static final double FOOT = 26;

    private final Stage stage;

    private Pictured(Stage stage) {
        this.stage = stage;
    }

    public static Pictured open() {
        try {
            return new Pictured(FxToolkit.registerPrimaryStage());
        } catch (TimeoutException late) {
            throw new IllegalStateException(late);
        }
    }

    public Pictured show(Screen screen, Language language, Look look, boolean sheet) {
        onWindow(() -> {
            Node view = screen.view(Words.in(language));
            Region root = sheet ? over(view) : beside(view);
            Scene scene = new Scene(root, WIDTH, HEIGHT);
            look.dress(scene);
            stage.setScene(scene);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            screen.shown();
        });
        settle();
        return this;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents(5);
    }

    public static void onWindow(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, act);
        settle();
    }

    private static Region beside(Node view) {
        BorderPane window = new BorderPane(view);
        Region rail = new Region();
        rail.setMinWidth(RAIL);
        rail.setStyle("-fx-background-color: -rv-rail; -fx-border-color: transparent -color-border-default transparent transparent;");
        Region top = new Region();
        top.setMinHeight(TOP);
        top.setStyle("-fx-border-color: transparent transparent -color-border-default transparent;");
        Region foot = new Region();
        foot.setMinHeight(FOOT);
        window.setLeft(rail);
        window.setTop(top);
        window.setBottom(foot);
        return window;
    }

    private static Region over(Node sheet) {
        StackPane scrim = new StackPane(new StackPane(sheet));
        scrim.setStyle("-fx-background-color: -rv-scrim;");
        scrim.setPadding(new Insets(TOP / 2, 0, TOP / 2, 0));
        return scrim;
    }
}
