package app.revenant.ghosting.calibration;

import app.revenant.ghosting.Cause;
import app.revenant.ghosting.Conversation;
import app.revenant.ghosting.Engine;
import app.revenant.ghosting.Observation;
import app.revenant.ghosting.Recalibration;
import app.revenant.model.EngineChanges;
import app.revenant.model.StageKind;
import app.revenant.model.WeeklySnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers what past conversations teach, one after another, and draws the conclusions. */
public final class Lessons {

    private final Engine shipped;
    private final Map<StageKind, List<Double>> byStage = new EnumMap<>(StageKind.class);
    private final List<List<Double>> byConversation = new ArrayList<>();
    private final Map<Conversation.Ending, List<Integer>> endings = new EnumMap<>(Conversation.Ending.class);
    private final List<Revealed> revealed = new ArrayList<>();
    private final List<Blend.Case> cases = new ArrayList<>();

    /** @param shipped the engine nobody changed: what few cases are shrunk towards */
    public Lessons(Engine shipped) {
        this.shipped = shipped;
    }

    /**
     * @param cause 1 to 7, where it was told
     * @param taken the snapshots of this deal
     */
    public void take(Conversation talk, Optional<Integer> cause, Collection<WeeklySnapshot> taken) {
        List<Conversation.Gap> gaps = talk.gaps();
        gaps.forEach(gap -> byStage.computeIfAbsent(gap.stage(), any -> new ArrayList<>()).add(gap.days()));
        byConversation.add(gaps.stream().map(Conversation.Gap::days).toList());
        if (talk.signsOfLife() > 0) {
            endings.computeIfAbsent(talk.ending(), any -> new ArrayList<>()).add(talk.signsOfLife());
        }
        cause.ifPresent(number -> revealed.add(new Revealed(Cause.numbered(number), talk.seenBeforeTheEnd().stream()
                .collect(Collectors.toMap(Observation::signal, Observation::outcome)))));
        taken.forEach(snapshot -> snapshot.uncalibrated().ifPresent(chance -> talk.answeredAfter(snapshot.takenAt()).ifPresent(
                answered -> cases.add(new Blend.Case(chance, snapshot.idle(), snapshot.signsOfLife(), answered)))));
    }

    public Calibration drawn() {
        int answered = (int) cases.stream().filter(Blend.Case::answered).count();
        Map<StageKind, Calibration.Figure> medians = medians();
        Spread spread = Spread.of(byConversation);
        Calibration.Figure sigma = new Calibration.Figure(spread.sigma(shipped.numbers().sigma()), spread.freedom());
        int ended = of(Conversation.Ending.SILENT).size() + of(Conversation.Ending.IN_WORDS).size()
                + of(Conversation.Ending.CUT_SHORT).size();
        DropOut usual = new DropOut(shipped.numbers().a(), shipped.numbers().b());
        DropOut dropOut = ended == 0 ? usual : DropOut.of(usual, of(Conversation.Ending.SILENT), of(Conversation.Ending.IN_WORDS),
                of(Conversation.Ending.CUT_SHORT));
        return new Calibration(answered, cases.size() - answered, medians, sigma, new Calibration.Figure(dropOut.a(), ended),
                new Calibration.Figure(dropOut.b(), ended), cases.isEmpty() ? Recalibration.NONE : Blend.of(cases), revealed.size(),
                changes(medians, sigma, dropOut));
    }

    private List<Integer> of(Conversation.Ending ending) {
        return endings.getOrDefault(ending, List.of());
    }

    private Map<StageKind, Calibration.Figure> medians() {
        Map<StageKind, Calibration.Figure> medians = new EnumMap<>(StageKind.class);
        for (StageKind stage : StageKind.values()) {
            List<Double> gaps = byStage.getOrDefault(stage, List.of());
            double usual = shipped.medians().get(stage);
            medians.put(stage, new Calibration.Figure(gaps.isEmpty() ? usual : Medians.of(usual, gaps), gaps.size()));
        }
        return medians;
    }

    private EngineChanges changes(Map<StageKind, Calibration.Figure> medians, Calibration.Figure sigma, DropOut dropOut) {
        Map<String, Double> usual = new LinkedHashMap<>();
        medians.forEach((stage, figure) -> usual.put(stage.code(), figure.value()));
        Map<String, Double> numbers = new HashMap<>(Map.of("sigma", sigma.value(), "a", dropOut.a(), "b", dropOut.b()));
        boolean told = revealed.size() >= Calibration.ENOUGH_REVEALED;
        CauseLearning causes = new CauseLearning(shipped, revealed);
        return new EngineChanges(told ? causes.weights() : Map.of(), told ? Optional.of(causes.priors()) : Optional.empty(), usual,
                Map.of(), Map.of(), Map.of(), numbers);
    }
}
