package app.revenant.desktop.log;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Words;
import app.revenant.model.AttemptId;
import app.revenant.model.DealId;
import app.revenant.work.Office;
import java.util.Optional;
import javafx.scene.Node;

/** The sheet that logs a contact. A half-filled form outlives a change of language. */
public final class LogContact implements Screen {

    private final LogContactModel model;
    private Optional<LogContactView> view = Optional.empty();

    /** @param deal blank asks which @param held what was typed before and not saved */
    public LogContact(Office office, Desk desk, Optional<DealId> deal, HeldContact held) {
        this(new LogContactModel(office, desk, held));
        model.begin(deal);
    }

    private LogContact(LogContactModel model) {
        this.model = model;
    }

    /** The same form over a logged contact. */
    public static LogContact correcting(Office office, Desk desk, DealId deal, AttemptId attempt) {
        LogContact sheet = new LogContact(new LogContactModel(office, desk, new HeldContact()));
        sheet.model.correct(deal, attempt);
        return sheet;
    }

    @Override
    public Node view(Words words) {
        release();
        LogContactView made = new LogContactView(model, words);
        view = Optional.of(made);
        return made;
    }

    @Override
    public void shown() {
        view.ifPresent(LogContactView::begin);
    }

    @Override
    public void closed() {
        release();
        model.leave();
    }

    private void release() {
        view.ifPresent(LogContactView::release);
    }
}
