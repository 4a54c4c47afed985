package app.revenant.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresCsvWriterTest {

    @Test
    void aTextIsNoFormulaANegativeNumberStaysOne() throws IOException {
        Figure figure = new Figure("back-test", 12, "=HYPERLINK(1)", Optional.of(-3.0), 1_250_000, "money", Optional.empty(), Optional.empty(),
                Optional.of(4));
        assertThat(written(figure)).isEqualTo("figure,n,name,x,value,unit,low,high,of\r\n"
                + "back-test,12,'=HYPERLINK(1),-3,1250000,money,,,4\r\n");
    }

    @Test
    void numbersAreRoundedToFourPlacesAndNeverWrittenWithAnExponent() throws IOException {
        Figure figure = new Figure("funnel", 1, "a", Optional.empty(), 1.0 / 3, "share", Optional.of(0.00001), Optional.of(0.99999),
                Optional.empty());
        assertThat(written(figure)).endsWith("funnel,1,a,,0.3333,share,0,1,\r\n");
    }

    private static String written(Figure figure) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new FiguresCsvWriter().write(List.of(figure), file);
        return file.toString(StandardCharsets.UTF_8);
    }
}
