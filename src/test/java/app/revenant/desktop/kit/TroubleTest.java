package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Language;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void theSameFaultHasTheSameCodeInBothLanguages() {
        Throwable fault = fault("first");
        Throwable again = fault("second");

        Trouble english = Trouble.of(fault, Words.in(Language.EN));
        Trouble french = Trouble.of(again, Words.in(Language.FR));

        assertThat(english.code()).startsWith("RV-").isEqualTo(french.code());
        assertThat(english.sentence()).isNotEqualTo(french.sentence());
    }

    @Test
    void anotherKindOfFaultHasAnotherCode() {
        Words words = Words.in(Language.EN);
        assertThat(Trouble.of(fault("one"), words).code())
                .isNotEqualTo(Trouble.of(new IllegalArgumentException("one"), words).code());
    }

    @Test
    void theNumberOfALambdaDoesNotChangeTheCode() {
        assertThat(code("lambda$save$1")).isEqualTo(code("lambda$save$12")).isNotEqualTo(code("lambda$load$1"));
    }

    private static String code(String method) {
        Throwable fault = fault("x");
        fault.setStackTrace(new StackTraceElement[] {new StackTraceElement("app.revenant.work.Deals", method, "Deals.java", 1)});
        return Trouble.of(fault, Words.in(Language.EN)).code();
    }

    private static Throwable fault(String message) {
        return new IllegalStateException(message);
    }
}
