package app.revenant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.paper.Sheet.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTextTest {

    @Test
    void aSheetReadsFromTopToBottom() {
        Sheet sheet = ASheet.aSheet().rows("Engagé (1)", List.of(new Row("Brunet", "Module ERP", "pour le 4 déc.", "18\u202f400\u00a0€")))
                .saying("Aide", "Un mot à Paul.").sheet();
        assertThat(new SheetText().of(sheet)).isEqualTo("""
                Point de la semaine

                Engagé · 14\u202f000\u00a0€ · 2 affaires
                Sans visibilité · — · aucune affaire
                Pipeline ouvert\u00a0: 1\u00a0€

                Engagé (1)
                - Brunet — Module ERP · 18\u202f400\u00a0€ · pour le 4 déc.
                Une note.

                Aide
                Un mot à Paul.

                Fin.
                """);
    }

    @Test
    void whatIsUnknownLeavesNoGap() {
        String text = new SheetText().of(ASheet.aSheet().rows("Engagé (1)", List.of(new Row("Brunet", "", "", ""))).rows("Vide", 0).sheet());
        assertThat(text).contains("- Brunet\n").doesNotContain("Vide");
    }

    @Test
    void theSameWriterWritesTwoSheets() {
        SheetText writer = new SheetText();
        String first = writer.of(ASheet.aSheet().sheet());
        assertThat(writer.of(ASheet.aSheet().sheet())).isEqualTo(first);
    }
}
