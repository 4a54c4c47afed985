package app.revenant.desktop.deal;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.DayField;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.LastChanceBar;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.ghosting.Cause;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.Deal;
import app.revenant.model.DealStatus;
import app.revenant.model.LossLesson;
import app.revenant.work.Telling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** How a deal rests or ends: parked until a day, won, lost, or closed without an answer; and how it comes back. Esc leaves. */
final class EndBar extends VBox {

    private static final double GAP = 8;
    private static final double DAY = 150;
    private static final double REASON = 200;
    private static final double CAUSE = 220;
    private static final double LESSON = 260;
    private static final int UNKNOWN = 0;
    private static final int MONTHS_PARKED = 1;
    private static final int MONTHS_SILENT = 6;
    private static final List<DealStatus> ENDS = List.of(DealStatus.PARKED, DealStatus.WON, DealStatus.LOST,
            DealStatus.CLOSED_WITHOUT_ANSWER);

    private final DealModel model;
    private final Words words;
    private final Telling telling;
    private final Runnable back;
    private final VBox banner = new VBox();
    private final VBox asking = new VBox();
    private final VBox choice = new VBox(GAP);

    /** @param back gives the focus back to where the bar was opened from */
    EndBar(DealModel model, Words words, Telling telling, Runnable back) {
        super(GAP);
        this.model = model;
        this.words = words;
        this.telling = telling;
        this.back = back;
        choice.getStyleClass().add("in-place");
        choice.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
    }

    /** Opens with the focus on the first way a deal can end, or closes. */
    void toggle() {
        if (getChildren().contains(choice)) {
            close();
        } else {
            KeyedChips<DealStatus> ends = new KeyedChips<>(ENDS, words::word, end -> Tone.PLAIN, end -> { });
            ENDS.forEach(end -> {
                ends.chip(end).setId("end-" + end.code());
                ends.chip(end).setOnAction(pressed -> choose(end, ends));
            });
            choice.getChildren().setAll(Rows.of(GAP, Texts.strong(words.of("deal.end.how")), ends));
            getChildren().add(choice);
            setManaged(true);
            ends.chip(ENDS.get(0)).requestFocus();
        }
    }

    private void close() {
        getChildren().remove(choice);
        setManaged(!getChildren().isEmpty());
        back.run();
    }

    void show(DealModel.Seen seen) {
        Deal deal = seen.deal().deal();
        getChildren().removeAll(banner, asking);
        if (deal.status() != DealStatus.OPEN) {
            banner.getChildren().setAll(ended(deal));
            getChildren().add(0, banner);
        }
        Ending.lastChance(seen).ifPresent(sent -> {
            asking.getChildren().setAll(new LastChanceBar(words, sent, model.ending()::answered));
            getChildren().add(0, asking);
        });
        setManaged(!getChildren().isEmpty());
    }

    /** The chips stay, and with them the focus. */
    private void choose(DealStatus end, KeyedChips<DealStatus> ends) {
        ends.choose(end::equals);
        choice.getChildren().remove(1, choice.getChildren().size());
        model.seen().get().ifPresent(seen -> choice.getChildren().add(details(end, seen)));
    }

    private HBox ended(Deal deal) {
        Closing closing = deal.closing();
        String told = Stream.of(Optional.of(words.word(deal.status())),
                        deal.parkedUntil().map(day -> words.of("deal.until", words.fullDay(day))),
                        closing.on().map(words::fullDay), closing.reason().map(words::word),
                        closing.revealedCause().map(cause -> telling.causeShort(Cause.numbered(cause))),
                        closing.lesson().map(words::word),
                        closing.reconnect().map(day -> words.of("deal.reconnect", words.shortDay(day))))
                .flatMap(Optional::stream).reduce((before, next) -> before + " · " + next).orElse("");
        HBox line = Rows.of(GAP, Texts.clipped(Texts.plain(told)), Rows.gap(), Buttons.plain(words.of("deal.reopen"), () -> {
            back.run();
            model.ending().reopen();
        }));
        line.getStyleClass().add("ended");
        return line;
    }

    private Pane details(DealStatus end, DealModel.Seen seen) {
        return switch (end) {
            case PARKED -> parking(seen);
            case WON -> Rows.of(GAP, act("deal.end.won", () -> model.ending().close(end,
                    new Closing(Optional.of(seen.today()), Optional.empty(), Optional.empty()))), cancel());
            default -> closing(end, seen.today());
        };
    }

    private HBox parking(DealModel.Seen seen) {
        DayField until = new DayField(words, Optional.of(seen.today().plusMonths(MONTHS_PARKED))).from(model::today);
        until.setId("park-until");
        until.setPrefWidth(DAY);
        until.setAccessibleText(words.of("deal.end.until"));
        Button park = act("deal.end.park", () -> { });
        park.setOnAction(pressed -> {
            if (DayField.settleAll(choice)) {
                until.day().filter(day -> day.isAfter(seen.today())).ifPresentOrElse(day -> done(() -> model.ending().park(day)), until::requestFocus);
            }
        });
        return Rows.of(GAP, Texts.muted(words.of("deal.end.until")), until, park, cancel());
    }

    private Pane closing(DealStatus end, LocalDate today) {
        Choice<CloseReason> reason = new Choice<>(List.of(CloseReason.values()), words::word,
                end == DealStatus.LOST ? CloseReason.NO_NEED : CloseReason.NO_ANSWER);
        reason.setMinWidth(REASON);
        reason.setAccessibleText(words.of("deal.end.reason"));
        List<Integer> numbers = Stream.concat(Stream.of(UNKNOWN), IntStream.rangeClosed(1, Cause.values().length).boxed()).toList();
        Choice<Integer> cause = new Choice<>(numbers, this::cause, UNKNOWN);
        cause.setMinWidth(CAUSE);
        cause.setAccessibleText(words.of("deal.end.cause"));
        DayField again = again(today);
        Choice<LossLesson> lesson = new Choice<>(List.of(LossLesson.values()), words::word, LossLesson.UNKNOWN);
        lesson.setId("end-lesson");
        lesson.setMinWidth(LESSON);
        lesson.setAccessibleText(words.of("closeout.lesson"));
        HBox learnt = Rows.of(GAP, Texts.muted(words.of("closeout.lesson")), lesson);
        learnt.visibleProperty().bind(reason.valueProperty().isEqualTo(CloseReason.OTHER_CHOICE));
        learnt.managedProperty().bind(learnt.visibleProperty());
        Button close = act("deal.end.close", () -> { });
        close.setOnAction(pressed -> {
            if (DayField.settleAll(choice)) {
                Optional<LossLesson> known = Optional.of(lesson.getValue()).filter(each -> learnt.isVisible());
                done(() -> model.ending().close(end, new Closing(Optional.of(today), Optional.of(reason.getValue()),
                        Optional.of(cause.getValue()).filter(number -> number != UNKNOWN), again.day(), known)));
            }
        });
        return new VBox(GAP, Rows.of(GAP, Texts.muted(words.of("deal.end.reason")), reason, Texts.muted(words.of("deal.end.cause")), cause),
                Rows.of(GAP, Texts.muted(words.of("closeout.reconnect")), again, learnt, close, cancel()));
    }

    private DayField again(LocalDate today) {
        DayField again = new DayField(words, Optional.of(today.plusMonths(MONTHS_SILENT))).from(model::today);
        again.setId("end-reconnect");
        again.setPrefWidth(DAY);
        again.setAccessibleText(words.of("closeout.reconnect"));
        return again;
    }

    private String cause(int number) {
        return number == UNKNOWN ? words.of("deal.end.unknown") : number + " · " + telling.causeShort(Cause.numbered(number));
    }

    private Button act(String key, Runnable act) {
        Button button = Buttons.primary(words.of(key), () -> done(act));
        button.setId("end-now");
        return button;
    }

    private Button cancel() {
        return Buttons.plain(words.of("kit.cancel"), this::close);
    }

    private void done(Runnable act) {
        close();
        act.run();
    }
}
