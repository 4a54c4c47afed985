package app.revenant.ghosting;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that can be read off one deal, in the order of {@link Signal}. What is blank is not in it. */
final class Signals {

    private Signals() {
    }

    static Map<Signal, Observation> of(Situation deal, Silence silence) {
        Map<Signal, Observation> read = new EnumMap<>(Signal.class);
        Stream.of(FactSignals.of(deal), new DealSignals(deal).all(), new SaidSignals(deal).all(),
                        new ChaserSignals(deal).all(), new PromiseSignal(deal, silence).read().stream().toList(),
                        new AvoidSignal(deal).read().stream().toList())
                .flatMap(Collection::stream).forEach(each -> read.put(each.signal(), each));
        return read;
    }

}
