package app.revenant.journey;

import app.revenant.Wiring;
import app.revenant.desktop.kit.Look;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.desktop.kit.Words;
import app.revenant.desktop.shell.Desktop;
import app.revenant.desktop.shell.Opened;
import app.revenant.model.Language;
import app.revenant.work.Office;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program's window over the store of a folder, worked by keys. Waits for what it is told to see, never for time. */
final class OpenWindow implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;
    private static final int MOST_TABS = 120;

    final Office office;
    final Outside outside = new Outside();
    private final Words words;
    private final Stage stage;

    private OpenWindow(Path folder, Office office, Sight sight, Stage stage) {
        this.office = office;
        this.words = Words.in(office.language());
        this.stage = stage;
        Remembered memory = new Remembered(folder.resolve("window.properties"));
        memory.put(Trait.THEME, "light");
        memory.put(Trait.WIDTH, sight.width);
        memory.put(Trait.HEIGHT, sight.height);
        memory.put(Trait.SYSTEM_NOTICE, false);
        Opened opened = new Opened(office, outside.around(Wiring.screens(office, memory)));
        onWindow(() -> new Desktop(() -> opened, memory).start(stage));
    }

    static OpenWindow over(Path folder, Office office) {
        return over(folder, office, Sight.LAPTOP);
    }

    static OpenWindow over(Path folder, Office office, Sight sight) {
        try {
            FxToolkit.registerPrimaryStage();
            return new OpenWindow(folder, office, sight, WaitForAsyncUtils.asyncFx(() -> new Stage()).get());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    Scene scene() {
        return stage.getScene();
    }

    /** A sentence of the program, in the language the window began with. */
    String say(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    String say(Language language, String key) {
        return Words.in(language).of(key);
    }

    OpenWindow press(KeyCode... together) {
        onWindow(() -> {
            Robot keyboard = new Robot();
            List.of(together).forEach(keyboard::keyPress);
            List.of(together).forEach(keyboard::keyRelease);
        });
        return settle();
    }

    OpenWindow type(String text) {
        onWindow(() -> text.chars().forEach(letter -> focus().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED,
                Character.toString(letter), "", KeyCode.UNDEFINED, false, false, false, false))));
        return settle();
    }

    /** Tab, until the control of this name, or of this {@code #id}, has the focus: whoever has no mouse must get there. */
    OpenWindow tabTo(String name) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (isNamed(focus(), name)) {
                return this;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never reached “" + name + "”, but ended at " + focus());
    }

    /** Down the list that has the focus, until something that can be seen at {@code selector} says this. */
    OpenWindow downTo(String selector, String text) {
        for (int steps = 0; steps < MOST_TABS; steps++) {
            if (shows(selector, text)) {
                return this;
            }
            press(KeyCode.DOWN);
        }
        throw new AssertionError("Down never reached “" + text + "”");
    }

    private static boolean isNamed(Node node, String name) {
        return name.equals(node.getAccessibleText()) || name.equals("#" + node.getId())
                || node instanceof Labeled labeled && name.equals(labeled.getText());
    }

    Node focus() {
        return scene().getFocusOwner();
    }

    Node find(String selector) {
        return scene().getRoot().lookup(selector);
    }

    /** The letter as it stands on the sheet. */
    String letter() {
        return ((StyleClassedTextArea) find(".letter-text")).getText();
    }

    /** Whether something that can be seen says this. */
    boolean shows(String text) {
        return shows(".label", text);
    }

    boolean shows(String selector, String text) {
        return scene().getRoot().lookupAll(selector).stream().filter(OpenWindow::isSeen)
                .anyMatch(node -> node instanceof Labeled label && text.equals(label.getText()));
    }

    boolean has(String selector) {
        return scene().getRoot().lookupAll(selector).stream().anyMatch(OpenWindow::isSeen);
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    OpenWindow until(String what, BooleanSupplier seen) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(seen::getAsBoolean).get());
            return settle();
        } catch (TimeoutException never) {
            throw new AssertionError("the window never showed " + what, never);
        }
    }

    /** Until nothing is read or written any more: work is done in the order in which it was asked for. */
    OpenWindow idle() {
        for (int round = 0; round < 3; round++) {
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            onWindow(() -> outside.background.orElseThrow().run(() -> true, done::complete, done::completeExceptionally));
            done.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
        return settle();
    }

    OpenWindow act(Runnable act) {
        onWindow(act);
        return settle();
    }

    /** Says something else wherever this is said: a picture is no place for where and on what it was taken. */
    OpenWindow instead(String said, String told) {
        onWindow(() -> {
            scene().getRoot().lookupAll(".label").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                    .filter(label -> label.getText() != null && label.getText().contains(said))
                    .forEach(label -> label.setText(label.getText().replace(said, told)));
            scene().getRoot().lookupAll(".text-area").stream().filter(TextArea.class::isInstance).map(TextArea.class::cast)
                    .filter(text -> text.getText().contains(said)).forEach(text -> text.setText(text.getText().replace(said, told)));
        });
        return settle();
    }

    OpenWindow dress(Look look) {
        onWindow(() -> look.dress(scene()));
        return settle();
    }

    WritableImage picture() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene().snapshot(null));
    }

    private OpenWindow settle() {
        WaitForAsyncUtils.waitForFxEvents(2);
        return this;
    }

    private static void onWindow(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }

    /** As the seller closes it; the store is let go. */
    @Override
    public void close() {
        onWindow(stage::hide);
        WaitForAsyncUtils.waitForFxEvents(2);
    }
}
