package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Cause;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.Deal;
import app.revenant.model.DealStatus;
import app.revenant.work.Telling;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How a deal rests or ends: parked until a day, won, lost, or closed without an answer; and how it comes back. */
final class EndBar extends VBox {

    private static final double GAP = 8;
    private static final double DAY = 150;
    private static final double REASON = 170;
    private static final double CAUSE = 220;
    private static final int UNKNOWN = 0;
    private static final int MONTHS_PARKED = 1;
    private static final List<DealStatus> ENDS = List.of(DealStatus.PARKED, DealStatus.WON, DealStatus.LOST,
            DealStatus.CLOSED_WITHOUT_ANSWER);

    private final DealModel model;
    private final Words words;
    private final Telling telling;
    private Optional<DealStatus> chosen = Optional.empty();
    private boolean open;

    EndBar(DealModel model, Words words, Telling telling) {
        super(GAP);
        this.model = model;
        this.words = words;
        this.telling = telling;
    }

    void toggle() {
        open = !open;
        chosen = Optional.empty();
        model.seen().get().ifPresent(this::build);
    }

    void show(DealModel.Seen seen) {
        if (!open) {
            build(seen);
        }
    }

    private void build(DealModel.Seen seen) {
        Deal deal = seen.deal().deal();
        getChildren().clear();
        if (deal.status() != DealStatus.OPEN) {
            getChildren().add(ended(deal));
        }
        if (open) {
            KeyedChips<DealStatus> ends = new KeyedChips<>(ENDS, words::word, end -> Tone.PLAIN, end -> {
                chosen = Optional.of(end);
                build(seen);
            });
            ends.choose(end -> chosen.equals(Optional.of(end)));
            VBox box = new VBox(GAP, Rows.of(GAP, Texts.strong(words.of("deal.end.how")), ends));
            chosen.ifPresent(end -> box.getChildren().add(details(end, seen)));
            box.getStyleClass().add("in-place");
            getChildren().add(box);
        }
        setManaged(!getChildren().isEmpty());
    }

    private HBox ended(Deal deal) {
        Closing closing = deal.closing();
        String told = Stream.of(Optional.of(words.word(deal.status())),
                        deal.parkedUntil().map(day -> words.of("deal.until", words.fullDay(day))),
                        closing.on().map(words::fullDay), closing.reason().map(words::word),
                        closing.revealedCause().map(cause -> telling.causeShort(Cause.numbered(cause))))
                .flatMap(Optional::stream).reduce((before, next) -> before + " · " + next).orElse("");
        HBox banner = Rows.of(GAP, Texts.clipped(Texts.plain(told)), Rows.gap(), Buttons.plain(words.of("deal.reopen"), model::reopen));
        banner.getStyleClass().add("ended");
        return banner;
    }

    private HBox details(DealStatus end, DealModel.Seen seen) {
        return switch (end) {
            case PARKED -> parking(seen);
            case WON -> Rows.of(GAP, act("deal.end.won", () -> model.close(end, Optional.empty(), Optional.empty())), cancel());
            default -> closing(end);
        };
    }

    private HBox parking(DealModel.Seen seen) {
        DayField until = new DayField(words, Optional.of(seen.today().plusMonths(MONTHS_PARKED)));
        until.setPrefWidth(DAY);
        until.setAccessibleText(words.of("deal.end.until"));
        Button park = Buttons.primary(words.of("deal.end.park"), () -> until.day().filter(day -> day.isAfter(seen.today()))
                .ifPresentOrElse(day -> done(() -> model.park(day)), until::requestFocus));
        return Rows.of(GAP, Texts.muted(words.of("deal.end.until")), until, park, cancel());
    }

    private HBox closing(DealStatus end) {
        Choice<CloseReason> reason = new Choice<>(List.of(CloseReason.values()), words::word,
                end == DealStatus.LOST ? CloseReason.NO_NEED : CloseReason.NO_ANSWER);
        reason.setPrefWidth(REASON);
        reason.setAccessibleText(words.of("deal.end.reason"));
        List<Integer> numbers = Stream.concat(Stream.of(UNKNOWN), IntStream.rangeClosed(1, Cause.values().length).boxed()).toList();
        Choice<Integer> cause = new Choice<>(numbers, this::cause, UNKNOWN);
        cause.setPrefWidth(CAUSE);
        cause.setAccessibleText(words.of("deal.end.cause"));
        Button close = act("deal.end.close", () -> model.close(end, Optional.of(reason.getValue()),
                Optional.of(cause.getValue()).filter(number -> number != UNKNOWN)));
        return Rows.of(GAP, Texts.muted(words.of("deal.end.reason")), reason, Texts.muted(words.of("deal.end.cause")), cause, close,
                cancel());
    }

    private String cause(int number) {
        return number == UNKNOWN ? words.of("deal.end.unknown") : number + " · " + telling.causeShort(Cause.numbered(number));
    }

    private Button act(String key, Runnable act) {
        return Buttons.primary(words.of(key), () -> done(act));
    }

    private Button cancel() {
        return Buttons.plain(words.of("kit.cancel"), this::toggle);
    }

    private void done(Runnable act) {
        open = false;
        act.run();
        model.seen().get().ifPresent(this::build);
    }
}
