package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.revenant.evaluation.DayClock;
import app.revenant.evaluation.Evaluation;
import app.revenant.evaluation.Score;
import app.revenant.sample.ASeller;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The figures of the documentation, measured again on the public sets they come from. */
class ReplyTimesTest {

    private final Evaluations evaluations = new Evaluations(ASeller.shipped());

    @Test
    void mailOfACompany() {
        Evaluation found = evaluated("radoslaw/ia-radoslaw-email.edges.gz", DayClock.WORKING);
        assertThat(found.n()).isEqualTo(18_197);
        assertThat(auc("alive", found)).isCloseTo(0.770, within(0.001));
        assertThat(auc("idle", found)).isCloseTo(0.697, within(0.001));
        assertThat(auc("idle-x", found)).isCloseTo(0.786, within(0.001));
        assertThat(auc("alive-blended", found)).isCloseTo(0.788, within(0.001));
    }

    @Test
    void messagesOfStudents() {
        Evaluation found = evaluated("collegemsg/CollegeMsg.txt.gz", DayClock.CALENDAR);
        assertThat(found.n()).isEqualTo(29_542);
        assertThat(auc("alive", found)).isCloseTo(0.856, within(0.001));
        assertThat(auc("idle", found)).isCloseTo(0.855, within(0.001));
        assertThat(auc("idle-x", found)).isCloseTo(0.864, within(0.001));
        assertThat(found.fifths().get(4).observed()).isCloseTo(0.22, within(0.005));
    }

    private Evaluation evaluated(String file, DayClock clock) {
        String folder = System.getProperty("revenant.data", "");
        assumeTrue(!folder.isBlank(), "needs -Drevenant.data=…, the folder with reply-times/" + file);
        return evaluations.of(evaluations.read(Path.of(folder, "reply-times", file)), clock);
    }

    private static double auc(String rule, Evaluation evaluation) {
        return evaluation.scores().stream().filter(score -> score.rule().equals(rule)).mapToDouble(Score::auc).findFirst().orElseThrow();
    }
}
