package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Chip;
import app.revenant.desktop.kit.Icon;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What is let through: the alarms as chips with their counts, then each wish of the filter, taken away with one press. */
final class FilterBar extends FlowPane {

    private final PipelineModel model;
    private final Words words;
    private final Chip all;
    private final Chip parked;
    private final Map<Alarm, Chip> alarms = new EnumMap<>(Alarm.class);
    private final Button more;
    private PipelineFilter wished = PipelineFilter.NONE;
    private List<Button> wishes = List.of();

    FilterBar(PipelineModel model, Words words, InPlace place) {
        super(8, 6);
        this.model = model;
        this.words = words;
        getStyleClass().add("filter-bar");
        all = chip(Tone.ACCENT, "filter-all", () -> model.filter(PipelineFilter.NONE));
        for (Alarm alarm : Alarm.values()) {
            alarms.put(alarm, chip(alarm.tone(), "filter-" + alarm.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    () -> model.filter(filter().toggled(alarm))));
        }
        parked = chip(Tone.PLAIN, "filter-parked", () -> model.arrange(model.arrangement().get().parked(!model.arrangement().get().parked())));
        more = Buttons.withIcon(Buttons.quiet(words.of("board.filter"), () -> new FilterPanel(model, words, place).open(this.more())), Feather.FILTER);
        more.setId("filter-more");
    }

    void show(Shown now) {
        PipelineFilter filter = filter();
        all.setText(words.of("pipeline.all", now.open()));
        all.setSelected(filter.letsAll());
        alarms.forEach((alarm, chip) -> {
            chip.setText(words.of(alarm.key(), now.alarms().getOrDefault(alarm, 0)));
            chip.setSelected(filter.alarms().contains(alarm));
        });
        parked.setText(words.of("pipeline.parked", now.parked()));
        parked.setSelected(model.arrangement().get().parked());
        List<Node> sight = new ArrayList<>(List.of(all));
        alarms.forEach((alarm, chip) -> {
            if (filter.alarms().contains(alarm) || now.alarms().getOrDefault(alarm, 0) > 0) {
                sight.add(chip);
            }
        });
        if (now.parked() > 0 || parked.isSelected()) {
            sight.add(parked);
        }
        sight.add(more);
        sight.addAll(wishes(filter, now));
        if (!sight.equals(getChildren())) {
            boolean focused = wishes.stream().anyMatch(Node::isFocused);
            getChildren().setAll(sight);
            if (focused) {
                more.requestFocus();
            }
        }
    }

    /** The same buttons as long as the filter is the same. */
    private List<Button> wishes(PipelineFilter filter, Shown now) {
        if (!filter.equals(wished)) {
            wished = filter;
            wishes = wanted(filter, now);
        }
        return wishes;
    }

    private Button more() {
        return more;
    }

    private List<Button> wanted(PipelineFilter filter, Shown now) {
        List<Button> wanted = new ArrayList<>();
        filter.stages().forEach(id -> wanted.add(wish(stage(id, now), each -> each.toggledStage(id))));
        filter.least().ifPresent(least -> wanted.add(wish(words.of("board.from", words.number(least)), each -> each.from(Optional.empty()))));
        filter.most().ifPresent(most -> wanted.add(wish(words.of("board.up-to", words.number(most)), each -> each.upTo(Optional.empty()))));
        filter.origins().forEach(origin -> wanted.add(wish(words.word(origin), each -> each.toggled(origin))));
        filter.tags().forEach(tag -> wanted.add(wish(words.of("board.mentioned", words.word(tag)), each -> each.toggled(tag))));
        if (!filter.text().isBlank()) {
            wanted.add(wish(words.of("board.quoted", filter.text().strip()), each -> each.saying("")));
        }
        return List.copyOf(wanted);
    }

    private Button wish(String name, UnaryOperator<PipelineFilter> without) {
        Button wish = new Button(name, Icon.of(Feather.X));
        wish.getStyleClass().setAll("chip", "wish");
        wish.setContentDisplay(ContentDisplay.RIGHT);
        wish.setMinWidth(Region.USE_PREF_SIZE);
        wish.setAccessibleText(words.of("board.remove", name));
        wish.setOnAction(pressed -> model.filter(without.apply(filter())));
        return wish;
    }

    private String stage(String id, Shown now) {
        return now.read().stages().stream().filter(stage -> stage.id().equals(id)).findFirst().map((Stage stage) -> words.stage(stage)).orElse(id);
    }

    private Chip chip(Tone tone, String id, Runnable act) {
        Chip chip = new Chip("", tone);
        chip.setId(id);
        chip.setOnAction(pressed -> act.run());
        return chip;
    }

    private PipelineFilter filter() {
        return model.arrangement().get().filter();
    }
}
