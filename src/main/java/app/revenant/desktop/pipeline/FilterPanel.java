package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Chip;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.TypedAmount;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Money;
import app.revenant.model.Origin;
import app.revenant.model.Stage;
import app.revenant.model.Tag;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Stages, amounts, origins and what they mentioned, to choose from. Each press acts at once. */
final class FilterPanel extends VBox {

    private static final double WIDTH = 400;
    private static final double AMOUNT = 120;

    private final PipelineModel model;
    private final Words words;
    private final InPlace place;
    private final Label refused = Texts.wrapped(new Label());

    FilterPanel(PipelineModel model, Words words, InPlace place) {
        super(8);
        this.model = model;
        this.words = words;
        this.place = place;
        refused.getStyleClass().add("tone-bad");
        refused.setManaged(false);
        refused.setVisible(false);
        refused.setId("filter-refused");
        setPrefWidth(WIDTH);
        getStyleClass().addAll("card", "asked-in-place");
        TextField least = amount("board.least", "filter-least", filter().least(), PipelineFilter::from);
        TextField most = amount("board.most", "filter-most", filter().most(), PipelineFilter::upTo);
        getChildren().addAll(named("pipeline.stage", choices(model.shown().get().read().stages(), words::stage,
                        stage -> filter().stages().contains(stage.id()), (filter, stage) -> filter.toggledStage(stage.id()))),
                named("pipeline.amount", Rows.of(8, least, Texts.muted("–"), most)), refused,
                named("board.origin", choices(List.of(Origin.values()), words::word, origin -> filter().origins().contains(origin), PipelineFilter::toggled)),
                named("board.tags", choices(Arrays.asList(Tag.values()), words::word, tag -> filter().tags().contains(tag), PipelineFilter::toggled)),
                Rows.of(8, Rows.gap(), Buttons.plain(words.of("board.clear"), this::clear), Buttons.primary(words.of("board.done"), place::hide)));
    }

    void open(Node beside) {
        place.show(this, beside, lookup(".chip"));
    }

    private void clear() {
        place.hide();
        model.filter(PipelineFilter.NONE.saying(filter().text()));
    }

    private VBox named(String key, Node content) {
        return new VBox(4, Texts.small(words.of(key)), content);
    }

    private <T> FlowPane choices(List<T> values, Function<T, String> name, Function<T, Boolean> chosen, BiFunction<PipelineFilter, T, PipelineFilter> toggle) {
        FlowPane chips = new FlowPane(6, 6);
        for (T value : values) {
            Chip chip = new Chip(name.apply(value), Tone.ACCENT);
            chip.setSelected(chosen.apply(value));
            chip.setOnAction(pressed -> model.filter(toggle.apply(filter(), value)));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private TextField amount(String key, String id, Optional<BigDecimal> before, BiFunction<PipelineFilter, Optional<BigDecimal>, PipelineFilter> set) {
        TextField field = new TextField(before.map(BigDecimal::toPlainString).orElse(""));
        field.setPromptText(words.of(key));
        field.setAccessibleText(words.of(key));
        field.setId(id);
        field.setPrefWidth(AMOUNT);
        field.setOnAction(entered -> bound(field, set));
        field.setOnKeyReleased(released -> {
            if (released.getCode() != KeyCode.ENTER && refused.isVisible()) {
                refuse(Optional.empty());
            }
        });
        field.focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                bound(field, set);
            }
        });
        return field;
    }

    private void bound(TextField field, BiFunction<PipelineFilter, Optional<BigDecimal>, PipelineFilter> set) {
        Optional<BigDecimal> bound = TypedAmount.read(field.getText(), model.shown().get().read().currency()).map(Money::major)
                .map(BigDecimal::stripTrailingZeros);
        boolean readable = bound.isPresent() || field.getText().isBlank();
        refuse(Optional.of(field.getText()).filter(text -> !readable));
        if (readable) {
            model.filter(set.apply(filter(), bound));
        }
    }

    private void refuse(Optional<String> text) {
        refused.setText(text.map(typed -> words.of("board.no-amount", typed.strip())).orElse(""));
        refused.setVisible(text.isPresent());
        refused.setManaged(text.isPresent());
    }

    private PipelineFilter filter() {
        return model.arrangement().get().filter();
    }
}
