package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** The amount; a click on the chosen line or F2 edits it, Enter keeps, Esc leaves it as it was. */
final class AmountCell extends TableCell<PipelineRow, PipelineRow> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final PipelineModel model;
    private final Words words;
    private final TextField field = new TextField();

    AmountCell(PipelineModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("amount-cell");
        field.setAccessibleText(words.of("pipeline.amount"));
        field.setOnAction(entered -> keep());
        field.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                cancelEdit();
            }
        });
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && isEditing()) {
                keep();
            }
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem().amount().map(amount -> amount.major().stripTrailingZeros().toPlainString()).orElse(""));
            setText("");
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem());
    }

    @Override
    protected void updateItem(PipelineRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText("");
            setGraphic(null);
        } else if (!isEditing()) {
            show(row);
        }
    }

    /** What is no amount stays in the field, marked, until it is one. */
    private void keep() {
        boolean taken = model.price(getItem(), field.getText());
        field.pseudoClassStateChanged(WRONG, !taken);
        if (taken) {
            PipelineRow row = getItem();
            commitEdit(row);
            show(row);
            getTableView().requestFocus();
        }
    }

    private void show(PipelineRow row) {
        setGraphic(null);
        setText(row.amount().map(words::money).orElse("—"));
    }
}
