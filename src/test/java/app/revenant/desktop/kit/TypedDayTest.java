package app.revenant.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"05/12/2026", "5/12/2026", "5/12/26", " 05.12.2026 ", "5-12-2026", "5 12 2026", "2026-12-05"})
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertThat(TypedDay.read(typed)).contains(LocalDate.of(2026, 12, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "12/31/2026", "5/12/2", "5/12", "jeudi", "5/12/202", ""})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }
}
