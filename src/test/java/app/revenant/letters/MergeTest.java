package app.revenant.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.model.Refusal;
import app.revenant.resources.ShippedLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {

    private static final Templates TEMPLATES = ShippedLetters.read();

    private final Merge merge = new Merge();

    @Test
    void openFieldsStayVisibleAndAreListedInTheirOrder() {
        Letter letter = merge.merge(TEMPLATES.of(LetterId.T8), Voice.EN, Fields.NONE.with(Field.TOPIC, "CRM"));

        assertThat(letter.subject()).isEqualTo("Keep or close: CRM?");
        assertThat(letter.body()).contains("On {{close_date}} I close the CRM file and release {{what_closes}}.");
        assertThat(letter.unfilled()).containsExactly(Field.NAME, Field.CLOSE_DATE, Field.WHAT_CLOSES, Field.SLOT,
                Field.RETURN_DATE, Field.ME);
    }

    @Test
    void aLetterWithOpenFieldsIsNotHandedOut() {
        Letter letter = merge.merge(TEMPLATES.of(LetterId.T10), Voice.FR_TU, Fields.NONE.with(Field.SALUT, "Bonjour"));

        assertThatThrownBy(letter::complete).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("letters.unfilled");
            assertThat(refusal.arguments()).containsExactly("topic, goal, resource, me");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{name}}", "{{{me}}}", "{{#x}}", "{{/x}}", "{{=<% %>=}}", "<b>Tom & Jerry</b>", "$1 \\0",
        "O'Neil \"Bob\"", "👻 l’été", "{{"})
    void aValueStaysExactlyAsTyped(String value) {
        Letter letter = merge.merge(TEMPLATES.of(LetterId.T6), Voice.EN,
                Fields.NONE.with(Field.NAME, value).with(Field.TOPIC, value));

        assertThat(letter.subject()).isEqualTo(value + ": all answers are welcome");
        assertThat(letter.body())
                .startsWith("Hello " + value + ",\n\nPerhaps another choice suits you better for " + value);
        assertThat(letter.unfilled()).containsExactly(Field.GOAL, Field.ME);
    }

    @Test
    void aTopicOfTwoLinesDoesNotBreakTheSubject() {
        Letter letter = merge.merge(TEMPLATES.of(LetterId.T6), Voice.EN, Fields.NONE.with(Field.TOPIC, "A\r\nBcc: b"));

        assertThat(letter.subject()).isEqualTo("A Bcc: b: all answers are welcome");
    }

    @Test
    void frenchSpacesAreKept() {
        Letter letter = merge.merge(TEMPLATES.of(LetterId.T8), Voice.FR_VOUS, Fields.NONE.with(Field.TOPIC, "ERP"));

        assertThat(letter.subject()).isEqualTo("ERP\u00A0: on garde ou on clôt\u202F?");
        assertThat(letter.body()).contains("«\u00A0ERP\u00A0»");
    }

    @Test
    void anEditedTextIsFilledWithoutTouchingTheSellersWords() {
        String edited = "Dear {{name}}, {{price}} {{}} costs $5 {{resource}}";

        assertThat(OpenFields.in(edited)).containsExactly(Field.NAME, Field.RESOURCE);
        assertThat(OpenFields.fill(edited, Fields.NONE.with(Field.RESOURCE, "a$1\\b {{name}}")))
                .isEqualTo("Dear {{name}}, {{price}} {{}} costs $5 a$1\\b {{name}}");
    }

    @Test
    void aFieldNoLetterHasIsRefusedByName() {
        assertThat(Fields.NONE.with("what_closes", " slot ").get(Field.WHAT_CLOSES)).contains("slot");
        assertThatThrownBy(() -> Fields.NONE.with("price", "5")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.arguments().get(0)).isEqualTo("price"));
    }

    @Test
    void aBlankValueTakesTheFieldAway() {
        assertThat(Fields.NONE.with(Field.ME, "x").with(Field.ME, " \n").get(Field.ME)).isEmpty();
    }
}
