package app.revenant.desktop.review;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Screen;
import app.revenant.desktop.kit.SheetPane;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.CloseReason;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The sheet on which one records that a deal was won or lost, and why. */
final class EndSheet implements Screen {

    private static final double WIDTH = 480;
    private static final double GAP = 10;
    private static final List<DealStatus> ENDS = List.of(DealStatus.WON, DealStatus.LOST, DealStatus.CLOSED_WITHOUT_ANSWER);

    private final EndModel model;

    EndSheet(EndModel model) {
        this.model = model;
    }

    @Override
    public Node view(Words words) {
        Choice<CloseReason> reason = new Choice<>(List.of(CloseReason.values()), words::word, model.reason());
        reason.setId("review-end-reason");
        reason.setAccessibleText(words.of("deal.end.reason"));
        reason.valueProperty().addListener((property, before, now) -> model.because(now));
        HBox why = Rows.of(GAP, Texts.muted(words.of("deal.end.reason")), reason);
        why.setVisible(model.status() != DealStatus.WON);
        List<KeyedChips<DealStatus>> made = new ArrayList<>();
        KeyedChips<DealStatus> ends = new KeyedChips<>(ENDS, words::word, each -> Tone.PLAIN, how -> {
            model.end(how);
            made.get(0).choose(how::equals);
            why.setVisible(how != DealStatus.WON);
        });
        made.add(ends);
        ends.choose(model.status()::equals);
        Button save = Buttons.withKey(Buttons.primary(words.of("ritual.end.save"), model::save), words.of("silence.plan.save.key"));
        save.setId("review-end-save");
        return new SheetPane(words, words.of("ritual.end.title", model.deal().name()), model::giveUp).content(new VBox(GAP, ends, why))
                .acts(save, Buttons.plain(words.of("kit.cancel"), model::giveUp)).onSubmit(model::save).wide(WIDTH);
    }

    @Override
    public Optional<DealId> deal() {
        return Optional.of(model.deal().id());
    }
}
