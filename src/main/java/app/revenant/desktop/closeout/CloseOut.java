package app.revenant.desktop.closeout;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Words;
import app.revenant.letters.LetterId;
import app.revenant.model.DealId;
import app.revenant.work.Office;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The sheet that writes the letter which ends a deal. Closed half-way, it leaves a draft. */
public final class CloseOut implements Screen {

    private final Office office;
    private final Desk desk;
    private final DealId deal;
    private final Consumer<Boolean> material;
    private final CloseOutModel model;
    private Optional<CloseOutView> view = Optional.empty();

    /** @param letter the one to begin with; blank is that of the leading cause */
    public CloseOut(Office office, Desk desk, DealId deal, Optional<LetterId> letter) {
        this(office, desk, deal, letter, library -> { });
    }

    /** @param material lays the seller's own letters over this sheet, or with {@code true} the library */
    public CloseOut(Office office, Desk desk, DealId deal, Optional<LetterId> letter, Consumer<Boolean> material) {
        this.material = material;
        this.office = office;
        this.desk = desk;
        this.deal = deal;
        this.model = new CloseOutModel(office, desk, deal);
        model.begin(letter);
    }

    @Override
    public Node view(Words words) {
        view.ifPresent(CloseOutView::release);
        CloseOutView made = new CloseOutView(model, new WaysOut(model, office, desk, words), words,
                office.telling(words.language()), material);
        view = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        view.ifPresent(CloseOutView::begin);
    }

    @Override
    public void closed() {
        view.ifPresent(CloseOutView::release);
        model.close();
    }

    @Override
    public Optional<DealId> deal() {
        return Optional.of(deal);
    }
}
