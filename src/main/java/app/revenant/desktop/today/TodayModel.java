package app.revenant.desktop.today;

import app.revenant.desktop.kit.ContactPanel;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.silence.Deed;
import app.revenant.desktop.kit.silence.Deeds;
import app.revenant.model.Change;
import app.revenant.model.Channel;
import app.revenant.model.ContactAttempt;
import app.revenant.model.DealId;
import app.revenant.model.Direction;
import app.revenant.model.FactKind;
import app.revenant.model.Outcome;
import app.revenant.model.Person;
import app.revenant.model.Phone;
import app.revenant.model.PhoneKind;
import app.revenant.work.Agenda;
import app.revenant.work.Office;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The day's list, which line of it is chosen, and the two answers one key gives. */
final class TodayModel {

    static final int REACHED = 1;
    static final int NO_ANSWER = 2;

    private final Office office;
    private final Desk desk;
    private final ContactPanel panel;
    private final Live<Optional<Agenda>> agenda = new Live<>(Optional.empty());
    private final Live<List<TodayLine>> lines = new Live<>(List.of());
    private final Live<Optional<Agenda.Item>> chosen = new Live<>(Optional.empty());
    private final Runnable release;
    private Optional<Day> day = Optional.empty();
    private TodayFilter filter = TodayFilter.ALL;

    TodayModel(Office office, Desk desk, ContactPanel panel) {
        this.office = office;
        this.desk = desk;
        this.panel = panel;
        chosen.watch(item -> panel.about(item.flatMap(this::asked)));
        this.release = office.bell().listen(change -> desk.background().onWindow(() -> heed(change)));
    }

    Live<Optional<Agenda>> agenda() {
        return agenda;
    }

    Live<List<TodayLine>> lines() {
        return lines;
    }

    Live<Optional<Agenda.Item>> chosen() {
        return chosen;
    }

    TodayFilter filter() {
        return filter;
    }

    void filter(TodayFilter wished) {
        filter = wished;
        lay();
    }

    int count(TodayFilter of) {
        return agenda.get().map(now -> (int) List.of(now.promised(), now.mySteps(), now.goingQuiet()).stream()
                .flatMap(List::stream).filter(of::lets).count()).orElse(0);
    }

    void choose(Agenda.Item item) {
        chosen.set(Optional.of(item));
    }

    void refresh() {
        desk.run(() -> new Day(office.today().agenda(), office.contacts().phones(), office.ghosts().workingTime().zone()), now -> {
            day = Optional.of(now);
            agenda.set(Optional.of(now.agenda()));
            lay();
        });
    }

    /** What a digit means on a line: what the form beside the list has under it; no answer is written at once. */
    void press(Agenda.Item item, int digit) {
        if (digit == NO_ANSWER && TodayFilter.isCall(item)) {
            noAnswer(item);
        } else {
            choose(item);
            panel.press(digit);
        }
    }

    /** After a contact was logged: the line below, else the one above. */
    void moveOn() {
        List<Agenda.Item> items = lines.get().stream().flatMap(line -> line.item().stream()).toList();
        int place = chosen.get().map(items::indexOf).orElse(-1);
        if (place >= 0 && items.size() > 1) {
            choose(items.get(place + 1 < items.size() ? place + 1 : place - 1));
        }
    }

    private Optional<ContactPanel.Chosen> asked(Agenda.Item item) {
        return day.map(now -> new ContactPanel.Chosen(item.deal(), TodayFilter.isCall(item), now.zone()));
    }

    /** Written at once: nothing but the time is worth asking, and Ctrl+Z takes it back. */
    void noAnswer(Agenda.Item item) {
        desk.run(() -> {
            ContactAttempt attempt = new ContactAttempt(office.attempts().newId(), office.clock().instant(), Optional.empty(),
                    line(item), Direction.OUT, Outcome.NO_ANSWER, Optional.empty(), Set.of(), Optional.empty(), false,
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            return office.attempts().log(item.deal().id(), attempt, Optional.empty());
        }, change -> { });
    }

    void open(Agenda.Item item) {
        if (item.kind() == Agenda.Kind.PRICE_REACTION) {
            desk.navigator().openDeal(item.deal().id(), Spot.of(FactKind.PRICE_REACTION));
        } else {
            desk.navigator().openDeal(item.deal().id());
        }
    }

    /** A number as people read it; what is stored stays as it was written. */
    String shown(Phone phone) {
        return day.map(now -> now.phones().shown(phone.number())).orElse(phone.number());
    }

    void dial(String number) {
        desk.mail().open(URI.create("tel:" + number.replaceAll("[^+\\d]", "")));
    }

    void write(String email) {
        desk.mail().open(URI.create("mailto:" + email.strip().replace("%", "%25").replace(" ", "%20").replace("?", "%3F")));
    }

    /** The last letter that is left to write. */
    void end(Agenda.Item item) {
        desk.navigator().closeOut(item.deal().id(), ending(item).letter());
    }

    boolean isLastChance(Agenda.Item item) {
        return ending(item).letter().isPresent();
    }

    private static Deed ending(Agenda.Item item) {
        return item.deal().assessment().isBeyondChasing() ? Deeds.ending(item.deal().assessment()) : Deed.CLOSE_OUT;
    }

    Optional<DealId> deal() {
        return chosen.get().map(item -> item.deal().id());
    }

    void close() {
        release.run();
    }

    /** The mobile where there is one: it is the line most people answer. */
    private static Channel line(Agenda.Item item) {
        boolean mobile = item.deal().contact().map(Person::phones).orElse(List.of()).stream()
                .anyMatch(phone -> phone.kind() == PhoneKind.MOBILE && !phone.dead());
        return mobile ? Channel.MOBILE : Channel.LANDLINE;
    }

    private void heed(Change change) {
        if (change.everything() || !change.deals().isEmpty() || change.touches(Change.Kind.DEAL)
                || change.touches(Change.Kind.PERSON) || change.touches(Change.Kind.SETTINGS)) {
            refresh();
        }
    }

    /** The same deal stays chosen as long as it is on the list; the first one otherwise. */
    private void lay() {
        List<TodayLine> now = agenda.get().map(known -> TodayLine.of(known, filter)).orElse(List.of());
        List<Agenda.Item> items = now.stream().flatMap(line -> line.item().stream()).toList();
        Optional<DealId> kept = deal();
        lines.set(now);
        chosen.set(items.stream().filter(item -> kept.filter(item.deal().id()::equals).isPresent()).findFirst()
                .or(() -> items.stream().findFirst()));
    }
}
