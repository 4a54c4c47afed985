package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Errands;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Navigator;
import app.revenant.desktop.kit.Place;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.Words;
import app.revenant.letters.LetterId;
import app.revenant.model.AttemptId;
import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.Id;
import app.revenant.model.PersonId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;

/** Goes from screen to screen: one at a time in the middle of the window, sheets over it. */
final class Ways implements Navigator {

    private final Screens screens;
    private final StackPane middle;
    private final Sheets sheets;
    private final Supplier<Words> words;
    private final Live<Place> place;
    private final Desk desk;
    private Errands errands = new Errands(() -> { }, () -> { }, () -> { });
    private Optional<Screen> current = Optional.empty();
    private boolean inPlace;

    /** @param lends makes the desk for this navigator */
    Ways(Screens screens, StackPane middle, Sheets sheets, Supplier<Words> words, Place first,
            Function<Navigator, Desk> lends) {
        this.screens = screens;
        this.middle = middle;
        this.sheets = sheets;
        this.words = words;
        this.place = new Live<>(first);
        this.desk = lends.apply(this);
    }

    /** What the settings may ask of the window. */
    void lend(Errands lent) {
        errands = lent;
    }

    Desk desk() {
        return desk;
    }

    Live<Place> place() {
        return place;
    }

    /** What is in the middle now. */
    Optional<Screen> current() {
        return current;
    }

    @Override
    public void show(Place wished) {
        place.set(wished);
        inPlace = true;
        put(switch (wished) {
            case TODAY -> screens.today().apply(desk);
            case PIPELINE -> screens.pipeline().apply(desk);
            case GHOSTS -> screens.ghosts().apply(desk, Optional.empty());
            case CONTACTS -> screens.contacts().apply(desk, Optional.empty());
            case REVIEW -> screens.review().apply(desk);
            case INSIGHTS -> screens.insights().apply(desk);
            case SETTINGS -> screens.settings().apply(desk, errands);
        });
    }

    @Override
    public void openDeal(DealId deal, Spot at) {
        inPlace = false;
        put(screens.deal().of(desk, deal, at));
    }

    @Override
    public void openGhost(DealId deal) {
        place.set(Place.GHOSTS);
        put(screens.ghosts().apply(desk, Optional.of(deal)));
    }

    @Override
    public void openPerson(PersonId person) {
        contacts(person);
    }

    @Override
    public void openCompany(CompanyId company) {
        contacts(company);
    }

    private void contacts(Id one) {
        place.set(Place.CONTACTS);
        put(screens.contacts().apply(desk, Optional.of(one)));
    }

    @Override
    public void logContact(Optional<DealId> deal) {
        sheets.open(screens.logContact().apply(desk, deal));
    }

    @Override
    public boolean onToday() {
        return inPlace && place.get() == Place.TODAY;
    }

    @Override
    public void correctContact(DealId deal, AttemptId attempt) {
        sheets.open(screens.correctContact().of(desk, deal, attempt));
    }

    @Override
    public void closeOut(DealId deal, Optional<LetterId> letter) {
        sheets.open(screens.closeOut().of(desk, deal, letter));
    }

    @Override
    public void newDeal() {
        sheets.open(screens.newDeal().apply(desk));
    }

    @Override
    public void lay(Screen sheet) {
        sheets.open(sheet);
    }

    @Override
    public void closeSheet() {
        sheets.close();
    }

    @Override
    public void back() {
        show(place.get());
    }

    void put(Screen screen) {
        current.ifPresent(Screen::closed);
        current = Optional.of(screen);
        middle.getChildren().setAll(screen.view(words.get()));
        screen.shown();
    }

    /** The same screens in other words. */
    void reword() {
        current.ifPresent(screen -> middle.getChildren().setAll(screen.view(words.get())));
        sheets.reword();
    }

    void leave() {
        current.ifPresent(Screen::closed);
        current = Optional.empty();
    }
}
