package app.revenant.exchange.json;

import app.revenant.model.EngineChanges;
import app.revenant.model.StageKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The names by which a file may change the engine. */
final class EngineKeys {

    static final List<String> PARTS = List.of("weights", "priors", "medians", "kappa", "q", "thresholds");
    static final List<String> ALL = Stream.concat(PARTS.stream(), EngineChanges.NUMBERS.stream()).toList();
    static final List<String> KINDS = Arrays.stream(StageKind.values()).map(StageKind::code).toList();
    static final List<String> THRESHOLDS = List.of("active", "watch", "ghost", "close");

    /** The channels of a touch, which are not quite those of an attempt. */
    static final List<String> TOUCHES = List.of("landline", "mobile", "voicemail", "sms", "email", "linkedin", "video",
            "in_person", "lastchance", "noshow", "due");

    private EngineKeys() {
    }
}
