package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSizeSheetTest {

    @Test
    void sizesGrowAndPaddingsStay() {
        assertThat(new TextSize(125).scaled(".a { -fx-font-size: 11.5px; -fx-padding: 4px; -fx-icon-size:16px; -fx-min-width: 40px; }"))
                .isEqualTo(".a { -fx-font-size: 14.38px; -fx-padding: 4px; -fx-icon-size:20.00px; -fx-min-width: 50.00px; }");
    }

    @Test
    void theUsualSizeLaysNothingOver() {
        assertThat(new TextSize(100).over(List.of("/app/revenant/styles/revenant.css"))).isEmpty();
    }

    @Test
    void fontsAreLeftToTheSheetThatKnowsWhereTheyLie() {
        String address = new TextSize(150).over(List.of("/app/revenant/styles/revenant.css")).orElseThrow();
        String sheet = new String(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(sheet).doesNotContain("@font-face").contains("-fx-font-size: 19.50px");
    }
}
