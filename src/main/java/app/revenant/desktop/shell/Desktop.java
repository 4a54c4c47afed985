package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.SystemClip;
import app.revenant.desktop.kit.Trait;
import app.revenant.desktop.kit.Trouble;
import app.revenant.desktop.kit.Words;
import app.revenant.desktop.kit.Workers;
import app.revenant.model.Language;
import app.revenant.model.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The program with a window. The store opens in the background while the toolkit starts. */
public final class Desktop extends Application {

    private static final List<String> ICONS = List.of("/app/revenant/icons/32.png", "/app/revenant/icons/64.png",
            "/app/revenant/icons/256.png");

    private final Supplier<Opened> opening;
    private final Remembered remembered;
    private final Workers workers = new Workers();
    /** Waits for other programs, so that nothing of the store has to. */
    private final Workers outside = new Workers();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private CompletableFuture<Opened> opened;
    private Optional<Shell> shell = Optional.empty();

    /** @param opening may wait for disk, may refuse */
    public Desktop(Supplier<Opened> opening, Remembered remembered) {
        this.opening = opening;
        this.remembered = remembered;
        this.opened = CompletableFuture.supplyAsync(opening);
    }

    /**
     * Starts the toolkit, shows the window and returns when it is closed.
     *
     * @param memory what the window remembers of itself; the pipeline's table keeps its columns there too
     * @throws Refusal where there is no screen
     */
    public static void open(Supplier<Opened> opening, Remembered memory) {
        Desktop desktop = new Desktop(opening, memory);
        try {
            Platform.startup(() -> desktop.start(new Stage()));
        } catch (UnsupportedOperationException noScreen) {
            throw new Refusal(noScreen, "shell.no-screen", String.valueOf(noScreen.getMessage()));
        }
        desktop.closed.join();
    }

    @Override
    public void start(Stage stage) {
        WindowPlace place = WindowPlace.of(remembered, screens());
        Scene scene = new Scene(new Waiting(ofMachine()), place.width(), place.height());
        Wardrobe wardrobe = new Wardrobe(scene, remembered, workers, new SystemLook(System.getProperty("os.name"))::ask);
        wardrobe.dress();
        stage.setTitle("Revenant");
        ICONS.forEach(name -> stage.getIcons().add(new Image(Desktop.class.getResourceAsStream(name))));
        stage.setScene(scene);
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        place.at().ifPresent(corner -> {
            stage.setX(corner.x());
            stage.setY(corner.y());
        });
        stage.setMaximized(remembered.flag(Trait.MAXIMISED));
        stage.setOnHidden(hidden -> leave(stage, scene));
        stage.focusedProperty().addListener((property, before, focused) -> shell.filter(known -> focused)
                .ifPresent(Shell::lookAround));
        Uncaught.toldTo(failure -> shell.ifPresentOrElse(known -> known.tell(failure), () -> refuse(scene, failure, wardrobe)));
        stage.show();
        holdLeast(stage);
        await(scene, wardrobe);
    }

    /** Some window managers give less than was asked for, and leave it at that. */
    private static void holdLeast(Stage stage) {
        if (!stage.isMaximized()) {
            stage.setWidth(Math.max(stage.getWidth(), WindowPlace.LEAST_WIDTH));
            stage.setHeight(Math.max(stage.getHeight(), WindowPlace.LEAST_HEIGHT));
        }
    }

    private static List<WindowPlace.Area> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds)
                .map(room -> new WindowPlace.Area(room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight())).toList();
    }

    private void await(Scene scene, Wardrobe wardrobe) {
        workers.run(opened::join, ready -> show(scene, ready, wardrobe), failure -> refuse(scene, failure, wardrobe));
    }

    private void show(Scene scene, Opened ready, Wardrobe wardrobe) {
        Shell.Ground ground = new Shell.Ground(workers,
                tell -> PlatformOpener.ofMachine(outside, address -> getHostServices().showDocument(address.toString()), tell),
                new SystemClip(), wardrobe, remembered, SystemNotice.ofMachine());
        workers.run(ready.office()::language, language -> {
            Shell begun = new Shell(scene, ready, ground, language, lastPlace());
            shell = Optional.of(begun);
            begun.begin();
        }, failure -> refuse(scene, failure, wardrobe));
    }

    private void refuse(Scene scene, Throwable failure, Wardrobe wardrobe) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        Words words = ofMachine();
        Trouble trouble = Trouble.of(cause, words);
        TroubleLog.note(trouble.code(), cause);
        MessagePane message = new MessagePane(words, words.of("shell.refused"), trouble.sentence(),
                () -> scene.getWindow().hide());
        StackPane root = new StackPane(message.code(trouble.code(), new SystemClip()).retrying(() -> {
            scene.setRoot(new Waiting(words));
            opened = CompletableFuture.supplyAsync(opening);
            await(scene, wardrobe);
        }));
        root.setAlignment(Pos.CENTER);
        scene.setRoot(root);
        root.applyCss();
        root.lookup("#try-again").requestFocus();
    }

    /** Before the seller's own language is known. */
    private static Words ofMachine() {
        return Words.in(Language.ofMachine());
    }

    private Place lastPlace() {
        String name = remembered.text(Trait.PLACE);
        return Arrays.stream(Place.values()).filter(place -> place != Place.SETTINGS && place.name().equals(name)).findFirst().orElse(Place.TODAY);
    }

    /** What was begun comes to its end before the store is let go. */
    private void leave(Stage stage, Scene scene) {
        stage.setOnHidden(null);
        if (!stage.isMaximized()) {
            remembered.put(Trait.WIDTH, (int) scene.getWidth());
            remembered.put(Trait.HEIGHT, (int) scene.getHeight());
            WindowPlace.remember(remembered, stage.getX(), stage.getY());
        }
        remembered.put(Trait.MAXIMISED, stage.isMaximized());
        shell.ifPresent(known -> {
            remembered.put(Trait.PLACE, known.ways().place().get().name());
            known.close();
        });
        outside.close();
        workers.close();
        remembered.save();
        if (opened.isDone() && !opened.isCompletedExceptionally()) {
            opened.join().office().close();
        }
        closed.complete(null);
    }
}
