package app.revenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void aValueFollowsItsOptionOrStandsBehindItsSign() {
        assertThat(Typed.of("--data", "here", "ghosts").value("--data")).contains("here");
        assertThat(Typed.of("ghosts", "--data=there").value("--data")).contains("there");
    }

    @Test
    void ofSeveralTheLastCounts() {
        assertThat(Typed.of("--lang=en", "--lang", "fr").value("--lang")).contains("fr");
    }

    @Test
    void anOptionWithoutItsValueOrAnotherThatBeginsAlikeIsNone() {
        assertThat(Typed.of("--database=x", "--data").value("--data")).isEmpty();
    }

    @Test
    void theLogIsKeptWhereTheDataIs() {
        assertThat(Commands.dataIn("--data", "elsewhere", "check")).contains(Path.of("elsewhere"));
    }
}
