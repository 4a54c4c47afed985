package app.revenant.desktop.log;

import app.revenant.desktop.kit.Chip;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.line.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One line to type, under it what was understood of it, and whom it means where that is not clear. */
final class LinePane extends VBox {

    private static final double GAP = 6;
    private static final int MOST = 8;

    /** One answer to whom is meant. */
    private record Choice(String text, Runnable act) {
    }

    private final LogContactModel model;
    private final Words words;
    private final Consumer<Part> lead;
    private final TextField line = new TextField();
    private final Button clear;
    private final FlowPane signs = new FlowPane(GAP, GAP);
    private final VBox ask = new VBox(GAP);
    private List<Signs.Sign> shown = List.of();
    private Optional<Asked> asking = Optional.empty();

    /** @param lead goes to where a part is corrected @param submit Enter @param down into what is below */
    LinePane(LogContactModel model, Words words, Consumer<Part> lead, Runnable submit, Runnable down) {
        super(GAP);
        this.model = model;
        this.words = words;
        this.lead = lead;
        line.setId("log-line");
        line.setText(model.line().text());
        line.setPromptText(words.of("line.prompt"));
        line.setAccessibleText(words.of("line.name"));
        line.textProperty().addListener((property, before, now) -> model.dictate(now));
        line.setOnAction(entered -> enter(submit));
        line.addEventFilter(KeyEvent.KEY_PRESSED, key -> step(key, down));
        clear = Icon.button(Feather.DELETE, words.of("line.clear"), this::clear);
        clear.setId("log-line-clear");
        HBox.setHgrow(line, Priority.ALWAYS);
        signs.setId("log-reading");
        ask.setId("log-ask");
        ask.getStyleClass().add("log-asked");
        getStyleClass().add("log-line");
        getChildren().addAll(Rows.of(GAP, line, clear), signs, ask);
        refresh();
    }

    void begin() {
        line.requestFocus();
        line.end();
    }

    void refresh() {
        if (!line.getText().equals(model.line().text())) {
            line.setText(model.line().text());
            line.end();
        }
        show(clear, !line.getText().isEmpty());
        List<Signs.Sign> now = Signs.of(model, words);
        if (!now.equals(shown)) {
            shown = now;
            signs.getChildren().setAll(now.stream().map(this::chip).toList());
        }
        show(signs, !now.isEmpty());
        signs.getChildren().stream().filter(node -> "log-sign-price".equals(node.getId())).map(Chip.class::cast)
                .forEach(chip -> chip.setSelected(model.form().amount().isPresent()));
        ask();
    }

    /** What is not understood is marked in the line itself. */
    void select(String word) {
        int at = line.getText().indexOf(word);
        begin();
        line.selectRange(Math.max(0, at), Math.max(0, at) + word.length());
    }

    private Node chip(Signs.Sign sign) {
        Chip chip = new Chip(sign.text(), sign.tone());
        chip.setId("log-sign-" + sign.part().name().toLowerCase(Locale.ROOT));
        chip.setTooltip(new Tooltip(sign.text()));
        chip.setAccessibleText(words.of(sign.part() == Part.PRICE ? "line.sign.price" : "line.sign", sign.text()));
        chip.setOnAction(pressed -> {
            chip.setSelected(false);
            lead.accept(sign.part());
        });
        return chip;
    }

    private void enter(Runnable submit) {
        if (model.line().asked().isOpen()) {
            askFirst();
        } else {
            submit.run();
        }
    }

    private void step(KeyEvent key, Runnable down) {
        if (key.getCode() == KeyCode.DOWN && !key.isShortcutDown()) {
            key.consume();
            if (model.line().asked().isOpen()) {
                askFirst();
            } else {
                down.run();
            }
        }
    }

    void askFirst() {
        ask.lookupAll(".chip").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void clear() {
        model.clear();
        begin();
    }

    private void ask() {
        Asked asked = model.line().asked();
        Optional<Asked> now = asked.isOpen() && !model.isCorrection() ? Optional.of(asked) : Optional.empty();
        if (!now.equals(asking) || ask.getChildren().isEmpty()) {
            asking = now;
            ask.getChildren().setAll(now.map(this::question).orElse(List.of()));
        }
        show(ask, now.isPresent());
    }

    private List<Node> question(Asked asked) {
        List<Choice> choices = new ArrayList<>();
        asked.candidates().stream().limit(MOST).forEach(each -> choices.add(new Choice(name(each), () -> model.answer(entry -> entry.choose(each)))));
        if (!asked.isKnown() && model.deal().isPresent()) {
            choices.add(new Choice(words.of("line.ask.new", asked.text()), () -> model.answer(LineEntry::asNew)));
        }
        choices.add(new Choice(words.of("line.ask.text", asked.text()), () -> model.answer(entry -> entry.asText(model.form()))));
        KeyedChips<Choice> chips = new KeyedChips<>(choices, Choice::text, each -> Tone.PLAIN, each -> {
            each.act().run();
            begin();
        });
        boolean many = asked.candidates().size() > MOST;
        boolean elsewhere = asked.isKnown() && asked.candidates().size() == 1;
        String key = elsewhere ? "line.ask.elsewhere" : asked.isKnown() ? "line.ask.which" : asked.candidates().isEmpty() ? "line.ask.unknown" : "line.ask.like";
        return List.of(Texts.wrapped(Texts.strong(words.of(key, asked.text()) + (many ? " " + words.of("line.ask.many", asked.candidates().size()) : ""))), chips);
    }

    private static String name(Candidate one) {
        return Stream.of(one.name(), one.company(), one.title()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
