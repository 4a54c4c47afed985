package app.revenant.desktop.contacts;

import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Chip;
import app.revenant.desktop.kit.KeyedChips;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Tone;
import app.revenant.desktop.kit.Words;
import app.revenant.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** People or companies, which of them, and the letters to find one by; below, the list. Down goes from the letters into it. */
final class ContactListPane extends VBox {

    private static final double GAP = 8;
    private static final double ROW = 46;
    private static final double WIDE = 176;

    private final ContactsModel model;
    private final Words words;
    private final KeyedChips<Party> parties;
    private final KeyedChips<ContactGroup> groups;
    private final Label count = Texts.small("");
    private final TextField seek = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private List<Entry> rows = List.of();
    private boolean quiet;

    ContactListPane(ContactsModel model, Words words) {
        super(GAP);
        this.model = model;
        this.words = words;
        getStyleClass().add("contact-list");
        parties = new KeyedChips<>(List.of(Party.values()), words::word, each -> Tone.PLAIN, chosen -> model.show(all -> all.of(chosen))).within(WIDE);
        parties.chip(Party.COMPANY).setId("contacts-companies");
        parties.chip(Party.PERSON).setId("contacts-people");
        groups = new KeyedChips<>(List.of(ContactGroup.values()), words::word, each -> Tone.PLAIN, chosen -> model.show(all -> all.on(chosen)));
        for (ContactGroup group : ContactGroup.values()) {
            groups.chip(group).setId("contacts-" + group.code());
        }
        Label title = Texts.title(words.of("place.contacts"));
        title.setMinWidth(USE_PREF_SIZE);
        VBox head = new VBox(GAP, Rows.of(GAP, title, Rows.gap(), parties), tools(), groups, count);
        head.getStyleClass().add("contact-list-head");
        VBox.setVgrow(list, Priority.ALWAYS);
        lay();
        getChildren().addAll(head, list);
    }

    private HBox tools() {
        seek.setId("contacts-seek");
        seek.setText(model.list().get().text());
        seek.setPromptText(words.of("contacts.seek"));
        seek.setAccessibleText(words.of("contacts.seek"));
        seek.textProperty().addListener((property, before, typed) -> {
            if (!quiet) {
                model.show(all -> all.seeking(typed));
            }
        });
        seek.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        HBox.setHgrow(seek, Priority.ALWAYS);
        Choice<ListOrder> order = new Choice<>(List.of(ListOrder.values()), words::word, model.list().get().order());
        order.setId("contacts-order");
        order.setAccessibleText(words.of("contacts.order"));
        order.setMinWidth(USE_PREF_SIZE);
        order.valueProperty().addListener((property, before, now) -> model.show(all -> all.by(now)));
        return Rows.of(GAP, seek, order);
    }

    private void lay() {
        list.setId("contacts-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new EntryCell(words, () -> model.list().get().directory().today()));
        list.setAccessibleText(words.of("place.contacts"));
        list.setPlaceholder(Texts.wrapped(Texts.muted(words.of("contacts.empty-list"))));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!quiet && now != null) {
                model.choose(now);
            }
        });
    }

    void begin() {
        list.requestFocus();
    }

    void refresh() {
        ContactList all = model.list().get();
        List<Entry> next = all.rows();
        parties.choose(all.party()::equals);
        groups.choose(all.group()::equals);
        groups.show(group -> group == ContactGroup.ALL || group == all.group() || all.count(group) > 0);
        for (ContactGroup group : ContactGroup.values()) {
            Chip chip = groups.chip(group);
            chip.setText(words.word(group) + "  " + all.count(group));
        }
        boolean sifted = next.size() != all.count(all.group());
        count.setManaged(sifted);
        count.setText(sifted ? words.of("contacts.found", next.size()) : "");
        if (!seek.getText().equals(all.text())) {
            quietly(() -> seek.setText(all.text()));
        }
        if (!next.equals(rows)) {
            rows = next;
            quietly(() -> list.setItems(FXCollections.observableList(next)));
        }
        select(model.looked().get().map(Looked::key));
    }

    void select(Optional<String> key) {
        int place = key.map(wanted -> IntStream.range(0, rows.size()).filter(each -> rows.get(each).key().equals(wanted))
                .findFirst().orElse(-1)).orElse(-1);
        quietly(() -> {
            if (place < 0) {
                list.getSelectionModel().clearSelection();
            } else if (list.getSelectionModel().getSelectedIndex() != place) {
                list.getSelectionModel().select(place);
                list.getFocusModel().focus(place);
                list.scrollTo(Math.max(0, place - 2));
            }
        });
    }

    /** What the model says is no choice of the seller's. */
    private void quietly(Runnable change) {
        boolean before = quiet;
        quiet = true;
        change.run();
        quiet = before;
    }
}
