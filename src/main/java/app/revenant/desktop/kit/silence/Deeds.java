package app.revenant.desktop.kit.silence;

import app.revenant.desktop.kit.silence.Deed.Act;
import app.revenant.ghosting.Assessment;
import app.revenant.ghosting.Move;
import app.revenant.letters.LetterId;
import app.revenant.model.StepKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which deeds belong to which move of the engine. Nobody is ever contacted behind the contact's back: that move has none. */
public final class Deeds {

    private static final List<Deed> CALL = List.of(Deed.plan(StepKind.CALL), Deed.of(Act.LOG));
    private static final List<Deed> SEND = List.of(Deed.plan(StepKind.SEND));
    private static final List<Deed> CLOSE = List.of(Deed.CLOSE_OUT);
    private static final List<Deed> LAST_CHANCE = List.of(Deed.write(LetterId.T8));

    private static final Map<String, List<Deed>> OF_CAUSE = Map.ofEntries(
            Map.entry("move.1.1", CALL), Map.entry("move.1.2", letters(LetterId.T1)), Map.entry("move.1.3", only(Act.BEGIN)),
            Map.entry("move.2.1", SEND), Map.entry("move.2.2", letters(LetterId.T2)), Map.entry("move.2.3", letters(LetterId.T9)),
            Map.entry("move.2.4", LAST_CHANCE),
            Map.entry("move.3.1", CALL), Map.entry("move.3.2", letters(LetterId.T3)), Map.entry("move.3.3", LAST_CHANCE),
            Map.entry("move.3.4", CLOSE),
            Map.entry("move.4.1", SEND), Map.entry("move.4.2", LAST_CHANCE), Map.entry("move.4.3", letters(LetterId.T4, LetterId.T9)),
            Map.entry("move.5.1", letters(LetterId.T5)), Map.entry("move.5.2", List.of(Deed.plan(StepKind.MEET))),
            Map.entry("move.5.3", List.of()), Map.entry("move.5.4", LAST_CHANCE), Map.entry("move.5.5", CLOSE),
            Map.entry("move.6.1", letters(LetterId.T6)), Map.entry("move.6.2", letters(LetterId.T10)),
            Map.entry("move.6.3", only(Act.FACT)), Map.entry("move.6.4", only(Act.RETURN)),
            Map.entry("move.7.1", only(Act.PAUSE)), Map.entry("move.7.2", letters(LetterId.T7)), Map.entry("move.7.3", CLOSE));

    private static final Map<String, List<Deed>> OF_STATE = Map.ofEntries(
            Map.entry("move.ask", only(Act.ANSWER)), Map.entry("move.first_contact", CALL),
            Map.entry("move.find_successor", List.of(Deed.plan(StepKind.CALL))), Map.entry("move.reconnect", letters(LetterId.T11)),
            Map.entry("move.lost_with_thanks", CLOSE), Map.entry("move.my_step", only(Act.PLAN, Act.LOG)),
            Map.entry("move.parked_come_back", CALL), Map.entry("move.other_channel", CALL),
            Map.entry("move.last_chance", LAST_CHANCE), Map.entry("move.close_out", CLOSE),
            Map.entry("move.do_not_contact", only(Act.OPEN)), Map.entry("move.wait", List.of()),
            Map.entry("move.wait_until", List.of()), Map.entry("move.parked_until", List.of()),
            Map.entry("move.keep_going", List.of()), Map.entry("move.watch", List.of()));

    private static final Map<String, List<Deed>> ALL = Stream.of(OF_CAUSE, OF_STATE)
            .flatMap(part -> part.entrySet().stream()).collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Deeds() {
    }

    public static List<Deed> of(Move move) {
        return Optional.ofNullable(ALL.get(move.key())).orElse(List.of());
    }

    /** What takes the place of a chaser once enough of them went out: a last chance where it is still offered, else the end. */
    public static Deed ending(Assessment assessment) {
        return assessment.moves().stream().flatMap(move -> of(move).stream())
                .filter(deed -> deed.act() == Act.CLOSE_OUT || LAST_CHANCE.contains(deed)).findFirst()
                .orElse(Deed.CLOSE_OUT);
    }

    private static List<Deed> letters(LetterId... letters) {
        return Stream.of(letters).map(Deed::write).toList();
    }

    private static List<Deed> only(Act... acts) {
        return Stream.of(acts).map(Deed::of).toList();
    }
}
