package app.revenant.desktop.review;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Words;
import app.revenant.model.DealId;
import app.revenant.work.Office;
import java.util.Optional;
import javafx.scene.Node;

/** The weekly review. */
public final class ReviewScreen implements Screen {

    private final Office office;
    private final ReviewModel model;
    private Optional<ReviewView> view = Optional.empty();

    public ReviewScreen(Office office, Desk desk, Running running) {
        this.office = office;
        this.model = new ReviewModel(office, desk, running);
    }

    @Override
    public Node view(Words words) {
        view.ifPresent(ReviewView::release);
        ReviewView made = new ReviewView(model, words, office.telling(words.language()));
        view = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        model.read();
    }

    @Override
    public void closed() {
        view.ifPresent(ReviewView::release);
        model.close();
    }

    @Override
    public Optional<DealId> deal() {
        return model.seen().get().filter(any -> model.going().get()).flatMap(sitting -> sitting.card()).map(card -> card.deal().id());
    }
}
