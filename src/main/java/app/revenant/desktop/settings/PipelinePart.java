package app.revenant.desktop.settings;

import app.revenant.desktop.kit.Texts;
import app.revenant.ghosting.Knob;

/** The stages a deal goes through, and how long an answer usually takes in each kind of stage. */
final class PipelinePart extends Page {

    PipelinePart(Stand stand) {
        super(stand.say("settings.section.pipeline"), stand.say("settings.pipeline-why"));
        card(stand.say("settings.stages"), new StageRows(stand));
        card(stand.say("settings.medians"), Texts.wrapped(Texts.small(stand.say("settings.medians-why"))),
                new KnobGrid(stand, Knob.of(Knob.Part.MEDIANS), knob -> stand.say("word.stage-kind." + knob.name())));
    }
}
