package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Form;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Stage;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks where the deals of a stage go that is taken away. */
record StageTargetSheet(Stage stage, List<Stage> others, long deals, Consumer<String> go, Runnable close) implements Screen {

    private static final double WIDTH = 480;
    private static final double GAP = 12;

    @Override
    public Node view(Words words) {
        Choice<Stage> target = new Choice<>(others, words::stage, others.get(0));
        target.setId("stage-target");
        Button yes = Buttons.primary(words.of("settings.stage-remove-now"), () -> {
            go.accept(target.getValue().id());
            close.run();
        });
        yes.setId("stage-remove-now");
        VBox body = new VBox(GAP, Texts.wrapped(Texts.plain(words.of("settings.stage-target-why", words.stage(stage), deals))),
                new Form().row(words.of("settings.stage-target"), target));
        return new StackPane(new SheetPane(words, words.of("settings.stage-remove", words.stage(stage)), close).content(body)
                .acts(Rows.gap(), Buttons.plain(words.of("kit.cancel"), close), yes).wide(WIDTH));
    }
}
