package app.revenant.desktop.ghosts;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Card;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Pill;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Spot;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.desktop.kit.silence.Alive;
import app.revenant.desktop.kit.silence.Deed;
import app.revenant.desktop.kit.silence.MovesCard;
import app.revenant.desktop.kit.silence.PartCard;
import app.revenant.desktop.kit.silence.SilenceChart;
import app.revenant.desktop.kit.silence.SilenceLine;
import app.revenant.desktop.kit.silence.SilenceModel;
import app.revenant.desktop.kit.silence.WhyCard;
import app.revenant.model.AlertAnswer;
import app.revenant.model.Money;
import app.revenant.model.Person;
import app.revenant.work.Assessed;
import app.revenant.work.Telling;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One deal's silence: the line, why, the seller's part, the moves. */
final class GhostPane extends VBox {

    private static final double GAP = 12;
    private static final double WHOLE = 100;
    private static final double PART = 42;

    private final Assessed deal;
    private final GhostsModel.Seen seen;
    private final SilenceModel acts;
    private final Words words;
    private final Telling telling;
    private final AsideBar aside;

    GhostPane(Assessed deal, GhostsModel.Seen seen, GhostsModel model, Words words, Telling telling) {
        super(GAP);
        this.deal = deal;
        this.seen = seen;
        this.acts = model.acts(deal, seen);
        this.words = words;
        this.telling = telling;
        this.aside = new AsideBar(model, words, seen.today());
        getStyleClass().add("ghost-pane");
        getChildren().addAll(head(model), about());
        hidden().ifPresent(getChildren()::add);
        getChildren().addAll(aside, silence());
        new WhyCard(deal, telling, words, acts::open).card().filter(any -> deal.assessment().isFlagged())
                .ifPresent(getChildren()::add);
        getChildren().add(halves());
    }

    private HBox head(GhostsModel model) {
        HBox head = Rows.of(8, Texts.clipped(Texts.title(deal.name())), Rows.gap());
        if (deal.assessment().hidden()) {
            Button back = Buttons.plain(words.of("ghosts.bring-back"), model::bringBack);
            back.setId("ghost-bring-back");
            head.getChildren().add(back);
        } else if (deal.assessment().isFlagged()) {
            Button away = Icon.button(Feather.CLOCK, words.of("ghosts.put-aside"), aside::toggle);
            away.setId("ghost-put-aside");
            head.getChildren().add(away);
        }
        head.getChildren().add(Buttons.plain(words.of("ghosts.open-deal"), () -> acts.open(Spot.NONE)));
        head.getChildren().add(Buttons.withKey(Buttons.ghost(words.of("ghosts.close-out"),
                () -> acts.act(Deed.CLOSE_OUT, "")), words.of("ghosts.close-out.key")));
        return head;
    }

    private HBox about() {
        HBox about = Rows.of(8, new Pill(telling.state(deal.assessment().state()),
                deal.assessment().isFlagged() ? Tone.GHOST : Tone.PLAIN));
        deal.deal().offer().amount().ifPresent(amount -> about.getChildren().add(amount(amount)));
        about.getChildren().add(Texts.clipped(Texts.muted(deal.deal().title() + deal.contact().map(GhostPane::who).orElse(""))));
        about.getChildren().add(Rows.gap());
        Alive.of(deal.assessment(), telling, words).ifPresent(about.getChildren()::add);
        return about;
    }

    /** Of an alert put aside: until when, and what the seller said of it. */
    private Optional<Label> hidden() {
        return deal.assessment().hidden() ? deal.history().alertAnswers().stream().max(Comparator.comparing(AlertAnswer::at))
                .map(answer -> {
                    String why = answer.why().map(text -> " — " + text).orElse("");
                    String until = answer.until().map(day -> words.of("ghosts.hidden.until", words.day(day)))
                            .orElseGet(() -> words.of("ghosts.hidden.for-good"));
                    Label label = Texts.wrapped(Texts.muted(until + why));
                    label.setId("ghost-hidden");
                    return label;
                }) : Optional.empty();
    }

    private Label amount(Money amount) {
        Label label = Texts.strong(words.money(amount));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static String who(Person person) {
        return " · " + person.fullName() + person.role().map(role -> ", " + role).orElse("");
    }

    private Card silence() {
        SilenceLine line = SilenceLine.of(deal.history(), seen.time(), seen.now());
        return new Card(Rows.of(8, Texts.heading(words.of("silence.title")), Texts.clipped(Texts.muted(words.of("silence.counted")))),
                new SilenceChart(line, seen.time().zone(), words).flagged(deal.assessment().isFlagged())
                        .opening(acts::open));
    }

    /** The seller's part and the moves side by side, the moves a little wider; one alone takes the width. */
    private GridPane halves() {
        List<Node> cards = Stream.of(new PartCard(acts, telling, words).card(),
                MovesCard.of(acts, telling, words)).flatMap(Optional::stream).map(Node.class::cast).toList();
        GridPane halves = new GridPane();
        halves.setHgap(GAP);
        for (int place = 0; place < cards.size(); place++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(cards.size() == 1 ? WHOLE : place == 0 ? PART : WHOLE - PART);
            half.setHgrow(Priority.ALWAYS);
            halves.getColumnConstraints().add(half);
            halves.add(cards.get(place), place, 0);
        }
        return halves;
    }
}
