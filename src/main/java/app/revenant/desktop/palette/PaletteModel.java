package app.revenant.desktop.palette;

import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Navigator;
import app.revenant.desktop.kit.Spot;
import app.revenant.model.CompanyId;
import app.revenant.model.PersonId;
import app.revenant.work.Hit;
import app.revenant.work.Search;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What was typed, the lines it leads to, and the one that is chosen. Only the last of what was typed is ever shown. */
final class PaletteModel {

    /**
     * What the view shows.
     *
     * @param typed what the lines are of
     * @param chosen the place of the chosen line; -1 where there is none
     * @param waiting something else was typed since
     */
    record State(String typed, List<Line> lines, int chosen, boolean waiting) {

        State {
            lines = List.copyOf(lines);
        }

        Optional<Line> line() {
            return chosen < 0 ? Optional.empty() : Optional.of(lines.get(chosen));
        }
    }

    private final Live<State> state = new Live<>(new State("", List.of(), -1, true));
    private final AtomicInteger asked = new AtomicInteger();
    private final Findings findings;
    private final Desk desk;
    private final Background searching;
    private String typed = "";
    private boolean eager;

    /** @param searching of its own, so that a search never waits behind an import */
    PaletteModel(Search search, Repertoire repertoire, Desk desk, Background searching) {
        this.findings = new Findings(search, repertoire);
        this.desk = desk;
        this.searching = searching;
    }

    Live<State> state() {
        return state;
    }

    /** What is in the field, which may be newer than what is shown. */
    String typed() {
        return typed;
    }

    /** Looks for this instead of whatever was typed before, which is not looked for any more where it still waits. */
    void type(String text) {
        typed = text;
        int turn = asked.incrementAndGet();
        eager = false;
        State before = state.get();
        state.set(new State(before.typed(), before.lines(), before.chosen(), true));
        searching.run(() -> asked.get() == turn ? Optional.of(findings.of(text)) : Optional.<List<Line>>empty(),
                lines -> lines.filter(each -> asked.get() == turn).ifPresent(each -> show(text, each)), desk.dialogs()::tell);
    }

    /** So many lines on, headings not counted; stops at the ends. */
    void move(int by) {
        List<Line> lines = state.get().lines();
        int[] places = IntStream.range(0, lines.size()).filter(place -> !lines.get(place).isHeading()).toArray();
        int now = Arrays.binarySearch(places, state.get().chosen());
        if (now >= 0) {
            choose(places[Math.max(0, Math.min(places.length - 1, now + by))]);
        }
    }

    void choose(int place) {
        State now = state.get();
        if (place >= 0 && place < now.lines().size() && !now.lines().get(place).isHeading()) {
            state.set(new State(now.typed(), now.lines(), place, now.waiting()));
        }
    }

    /** Goes where the chosen line leads; where its lines are not there yet, as soon as they are. */
    void enter() {
        if (state.get().waiting()) {
            eager = true;
        } else {
            state.get().line().ifPresent(this::follow);
        }
    }

    private void show(String text, List<Line> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isHeading()) {
            first++;
        }
        state.set(new State(text, lines, first < lines.size() ? first : -1, false));
        if (eager) {
            enter();
        }
    }

    private void follow(Line line) {
        if (line.with().isPresent()) {
            leaveFor(() -> line.with().get().act().accept(line.hit().flatMap(Hit::deal).orElseThrow()));
        } else if (line.command().isPresent()) {
            leaveFor(line.command().get().act());
        } else {
            line.hit().ifPresent(this::open);
        }
    }

    private void open(Hit hit) {
        Navigator ways = desk.navigator();
        if (hit.id() instanceof PersonId person) {
            leaveFor(() -> ways.openPerson(person));
        } else if (hit.id() instanceof CompanyId company) {
            leaveFor(() -> ways.openCompany(company));
        } else {
            Spot spot = hit.attempt().map(Spot::of).or(() -> hit.fact().map(Spot::of)).orElse(Spot.NONE);
            leaveFor(() -> ways.openDeal(hit.deal().orElseThrow(), spot));
        }
    }

    private void leaveFor(Runnable way) {
        desk.navigator().closeSheet();
        way.run();
    }
}
