package app.revenant.desktop.palette;

import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Ties;
import app.revenant.desktop.kit.Words;
import app.revenant.work.Search;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The palette over the window. */
public final class PaletteScreen implements Screen {

    /** Below the bar at the top. */
    private static final Insets PLACE = new Insets(26, 0, 0, 0);

    /**
     * Where the palette looks, and when again.
     *
     * @param searching in the background, not behind anything else
     * @param indexed another number each time the index has been brought up to date
     */
    public record Looking(Background searching, Live<Integer> indexed) {
    }

    private final PaletteModel model;
    private final Live<Integer> indexed;
    private final Desk desk;
    private final Ties ties = new Ties();

    public PaletteScreen(Search search, Desk desk, Looking looking, List<Command> commands, List<DealCommand> withDeals) {
        this.model = new PaletteModel(search, new Repertoire(commands, withDeals), desk, looking.searching());
        this.indexed = looking.indexed();
        this.desk = desk;
    }

    @Override
    public Node view(Words words) {
        ties.release();
        ties.add(indexed.watch(times -> model.again()));
        StackPane place = new StackPane(new PaletteView(model, words, ties));
        place.setAlignment(Pos.TOP_CENTER);
        place.setPadding(PLACE);
        place.setOnMousePressed(pressed -> {
            if (pressed.getTarget() == place) {
                desk.navigator().closeSheet();
            }
        });
        return place;
    }

    @Override
    public void shown() {
        model.type("");
    }

    @Override
    public void closed() {
        ties.release();
    }
}
