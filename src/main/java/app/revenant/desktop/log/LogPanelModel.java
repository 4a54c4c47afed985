package app.revenant.desktop.log;

import app.revenant.desktop.kit.ContactPanel.Chosen;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.model.DealId;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.util.Optional;

/** The form of whichever deal is chosen in the list beside it. */
final class LogPanelModel {

    private final Office office;
    private final Desk desk;
    private final HeldForms held;
    private final Live<Optional<LogContactModel>> shown = new Live<>(Optional.empty());
    private Optional<Chosen> chosen = Optional.empty();
    private Runnable saved = () -> { };

    LogPanelModel(Office office, Desk desk, HeldForms held) {
        this.office = office;
        this.desk = desk;
        this.held = held;
    }

    Live<Optional<LogContactModel>> shown() {
        return shown;
    }

    void afterwards(Runnable act) {
        saved = act;
    }

    /** A form in which something was said stays as it is when its deal is read again. */
    void about(Optional<Chosen> now) {
        boolean same = shownDeal().equals(now.map(each -> each.deal().id()));
        boolean begun = shown.get().filter(LogContactModel::isBegun).isPresent();
        if (same && begun || chosen.equals(now)) {
            return;
        }
        putAside();
        chosen = now;
        shown.set(now.map(this::open));
    }

    /** @return whether something stands under this digit */
    boolean press(int digit) {
        return shown.get().filter(form -> form.type(Character.forDigit(digit, 10), false)).isPresent();
    }

    void putAside() {
        shown.get().filter(LogContactModel::isBegun)
                .ifPresent(form -> form.deal().map(Assessed::id).ifPresent(deal -> held.keep(deal, form.form())));
    }

    private LogContactModel open(Chosen now) {
        DealId deal = now.deal().id();
        LogContactModel form = new LogContactModel(office, desk, new HeldContact(), () -> done(deal));
        form.beside(now, held.of(deal));
        return form;
    }

    /** The focus goes back to the list before the form that had it is gone. */
    private void done(DealId deal) {
        held.forget(deal);
        boolean still = shownDeal().filter(deal::equals).isPresent();
        if (still) {
            saved.run();
        }
        if (shownDeal().filter(deal::equals).isPresent()) {
            shown.set(chosen.map(this::open));
        }
    }

    private Optional<DealId> shownDeal() {
        return shown.get().flatMap(LogContactModel::deal).map(Assessed::id);
    }
}
