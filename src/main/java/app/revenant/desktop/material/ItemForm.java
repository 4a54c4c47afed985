package app.revenant.desktop.material;

import app.revenant.desktop.kit.Buttons;
import app.revenant.desktop.kit.Choice;
import app.revenant.desktop.kit.Form;
import app.revenant.desktop.kit.Rows;
import app.revenant.desktop.kit.Texts;
import app.revenant.desktop.kit.Words;
import app.revenant.model.ItemKind;
import app.revenant.model.Language;
import app.revenant.model.ValueItem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One useful item: what it is, its title, its link or figure, a note for oneself. */
final class ItemForm extends VBox {

    private static final double GAP = 12;

    private final MaterialModel model;
    private final ValueItem item;
    private final Button delete;
    private final Choice<ItemKind> kind;
    private final TextField title = new TextField();
    private final TextField content = new TextField();
    private final TextArea note = new TextArea();
    private final Choice<Optional<Language>> language;

    ItemForm(MaterialModel model, ValueItem item, Words words) {
        super(GAP);
        this.model = model;
        this.item = item;
        kind = new Choice<>(List.of(ItemKind.values()), words::word, item.kind());
        List<Optional<Language>> any = Stream.concat(Stream.of(Optional.<Language>empty()),
                Arrays.stream(Language.values()).map(Optional::of)).toList();
        language = new Choice<>(any, each -> each.map(words::word).orElseGet(() -> words.of("material.any-language")), item.language());
        title.setId("item-title");
        content.setId("item-content");
        note.setId("item-note");
        note.setWrapText(true);
        note.setPrefRowCount(4);
        title.setText(item.title());
        content.setText(item.content().orElse(""));
        note.setText(item.note().orElse(""));
        Button save = Buttons.primary(words.of("material.save"), () -> model.keep(now()));
        save.setId("item-save");
        delete = Buttons.plain(words.of("material.delete"), () -> model.delete(item));
        delete.setId("item-delete");
        refresh();
        getStyleClass().add("material-form");
        getChildren().addAll(Texts.wrapped(Texts.muted(words.of("material.item-why"))),
                new Form().row(words.of("material.kind"), kind).row(words.of("material.item-title"), title)
                        .row(words.of("material.content"), content).row(words.of("material.note"), note)
                        .row(words.of("shell.language"), language),
                Rows.of(GAP, save, Rows.gap(), delete));
    }

    /** Only what is kept can be deleted. */
    void refresh() {
        delete.setDisable(!model.isKept(item));
    }

    private ValueItem now() {
        return new ValueItem(item.id(), kind.getValue(), title.getText().strip(), text(content.getText()), text(note.getText()),
                language.getValue());
    }

    private static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(said -> !said.isEmpty());
    }
}
