package app.revenant.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.exchange.Collected;
import app.revenant.exchange.Known;
import app.revenant.model.AttemptId;
import app.revenant.model.CompanyId;
import app.revenant.model.DealId;
import app.revenant.model.DraftId;
import app.revenant.model.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final String DEAL = "'deals':[{'id':'d1','title':'T','company':'c1','contact':'p1','stage':'pilot',"
            + "'status':'open','created':'2026-10-01','attempts':[{'id':'a1','at':'2026-10-30T10:12:00+01:00',"
            + "'channel':'mobile','direction':'out','outcome':'reached'}],"
            + "'drafts':[{'id':'x1','letter':'park','at':'2026-10-30T10:12:00+01:00'}]}]";
    private static final String PERSON = "'people':[{'id':'p1','company':'c1'}]";
    private static final String COMPANY = "'companies':[{'id':'c1','name':'Brunet'}]";
    private static final String SETTINGS =
            "'settings':{'zone':'Europe/Paris','stages':[{'id':'pilot','name':'Pilote','kind':'demo'}]}";

    @Test
    void listsMayComeInAnyOrder() {
        Collected backwards = Json.read(Json.file(String.join(",", DEAL, PERSON, COMPANY, SETTINGS)));
        Collected forwards = Json.read(Json.file(String.join(",", SETTINGS, COMPANY, PERSON, DEAL)));
        assertThat(Json.write(backwards)).isEqualTo(Json.write(forwards));
    }

    @Test
    void aReferenceThatNothingInTheFileAnswersIsRefusedAtTheEnd() {
        assertThat(Json.refusal(Json.file(String.join(",", DEAL, PERSON, SETTINGS))))
                .contains("deals[0].company: there is no company with the id \"c1\".");
        assertThat(Json.refusal(Json.file(String.join(",", DEAL, COMPANY, SETTINGS))))
                .contains("deals[0].contact: there is no person with the id \"p1\".");
        assertThat(Json.refusal(Json.file(String.join(",", DEAL, PERSON, COMPANY)))).hasValueSatisfying(
                sentence -> assertThat(sentence).startsWith("deals[0].stage: there is no stage with the id \"pilot\""));
    }

    @Test
    void theStoreMayAnswerIt() {
        byte[] file = Json.file(DEAL).getBytes(StandardCharsets.UTF_8);
        assertThat(Json.refusal(file, new Store("d1", "pilot"))).isEmpty();
    }

    @Test
    void anAttemptOfAnotherDealIsNotTakenAway() {
        byte[] file = Json.file(DEAL).getBytes(StandardCharsets.UTF_8);
        assertThat(Json.refusal(file, new Store("d7", "pilot"))).contains("deals[0].attempts[0].id: the id \"a1\""
                + " already belongs to the deal \"d7\"; give it another one.");
    }

    @Test
    void aStoreWithSettingsKeepsItsOwnStages() {
        byte[] file = Json.file(String.join(",", SETTINGS, DEAL)).getBytes(StandardCharsets.UTF_8);
        assertThat(Json.refusal(file, new Store("d1", "trial"))).hasValueSatisfying(
                sentence -> assertThat(sentence).startsWith("deals[0].stage: there is no stage with the id \"pilot\""));
        assertThat(Json.refusal(file, new Store("d1", "pilot"))).isEmpty();
    }

    @Test
    void aSignalTheModelDoesNotHaveIsNoKey() {
        String file = Json.file("'settings':{'zone':'UTC','engine':{'weights':{'mood':{'POS':[0,0,0,0,0,0,0]}}}}");
        assertThat(Json.refusal(file.getBytes(StandardCharsets.UTF_8), new Store("d1", "pilot")))
                .contains("settings.engine.weights.mood.POS: this key is not known.");
    }

    /** A store with c1, p1, one deal that owns a1 and x1, and one stage. */
    private record Store(String deal, String ownStage) implements Known {

        @Override
        public boolean takesSettings() {
            return false;
        }

        @Override
        public boolean company(CompanyId id) {
            return id.value().equals("c1");
        }

        @Override
        public boolean person(PersonId id) {
            return id.value().equals("p1");
        }

        @Override
        public Optional<DealId> ownerOfAttempt(AttemptId id) {
            return id.value().equals("a1") ? Optional.of(new DealId(deal)) : Optional.empty();
        }

        @Override
        public Optional<DealId> ownerOfDraft(DraftId id) {
            return id.value().equals("x1") ? Optional.of(new DealId(deal)) : Optional.empty();
        }

        @Override
        public boolean stage(String id) {
            return id.equals(ownStage);
        }

        @Override
        public boolean signal(String signal, String outcome) {
            return signal.equals("pain");
        }
    }
}
