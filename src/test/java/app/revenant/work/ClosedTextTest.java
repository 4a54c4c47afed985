package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.ghosting.Cause;
import app.revenant.ghosting.Details;
import app.revenant.ghosting.Evidence;
import app.revenant.ghosting.Observation;
import app.revenant.ghosting.Signal;
import app.revenant.model.Channel;
import app.revenant.model.Company;
import app.revenant.model.CompanyId;
import app.revenant.model.Language;
import app.revenant.model.StageKind;
import app.revenant.resources.Messages;
import app.revenant.resources.Wording;
import app.revenant.review.Closed;
import app.revenant.review.Remarks;
import app.revenant.review.Replacement;
import app.revenant.review.Reviewed;
import app.revenant.sample.ADeal;
import app.revenant.sample.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The manager's paragraph, in its two languages, whole and with parts unknown. */
class ClosedTextTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Optional<Instant> SIGN = Optional.of(Instant.parse("2026-10-26T09:00:00Z"));
    private static final List<Evidence> EVIDENCE = List.of(seen(Signal.BUDGET, "NOT_ASKED", Details.NONE),
            seen(Signal.PRICE_HOW, "DOC_ONLY", Details.NONE));

    private ADeal deal = ADeal.aDeal().worth(18_400, "EUR").reconnecting("2027-03-01");
    private Optional<Company> company = Optional.of(new Company(new CompanyId("c1"), "Ateliers Brunet", Optional.empty(), Optional.empty()));
    private double left = 0.95;

    private static Evidence seen(Signal signal, String outcome, Details details) {
        return new Evidence(new Observation(signal, outcome, List.of(), Optional.empty(), details), 6);
    }

    private Closed closed(Optional<Instant> sign, int contacts, List<Channel> channels, Optional<Cause> cause, List<Evidence> evidence) {
        Reviewed reviewed = new Reviewed(deal.history(), company, deal.contact(), StageKind.PROPOSAL, deal.assessed());
        return new Closed(reviewed, DAY, sign, contacts, channels, cause, evidence, new Replacement(4.62, left));
    }

    private Closed whole() {
        return closed(SIGN, 3, List.of(Channel.EMAIL, Channel.LANDLINE), Optional.of(Cause.PRICE), EVIDENCE);
    }

    private static String said(Closed closed, Remarks remarks, Language language) {
        return new ClosedText(new Telling(new Wording(language), () -> false), new Messages(language), When.PARIS).of(closed, remarks);
    }

    private static Remarks habit(String text, String... leads) {
        return new Remarks(Optional.of(text), List.of(leads), Optional.empty());
    }

    @Test
    void theWholeParagraphInEnglish() {
        assertThat(said(whole(), habit("say the price aloud before sending.", "Kurz AG", "Delorme"), Language.EN)).isEqualTo(
                "Ateliers Brunet, €18,400: closed on 20 November 2026, last sign of life 26 October 2026, 3 contacts since (email, landline). "
                + "Most likely reason: price, from the log: the budget has not been confirmed live yet; the price was discovered in the document, without me. "
                + "What I change: say the price aloud before sending. Replaced by: 2 new leads (Kurz AG, Delorme). "
                + "Door left open: re-connect in March 2027.");
    }

    @Test
    void theWholeParagraphInFrench() {
        assertThat(said(whole(), habit("valider le budget de vive voix avant l’envoi", "Kurz AG"), Language.FR)).isEqualTo(
                "Ateliers Brunet, 18\u202f400\u00a0€\u00a0: affaire close le 20 novembre 2026\u202f; dernier signe le 26 octobre 2026, 3 contacts depuis (e-mail, fixe). "
                + "Raison la plus probable\u00a0: prix, d’après le journal\u00a0: le budget n’est pas encore validé de vive voix\u202f; le prix a été découvert dans le document, sans moi. "
                + "Ce que je change\u00a0: valider le budget de vive voix avant l’envoi. Remplacement\u00a0: 1 piste (Kurz AG). "
                + "La porte reste ouverte\u00a0: reprise de contact en mars 2027.");
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        deal = ADeal.aDeal();
        company = Optional.empty();
        left = 0;
        assertThat(said(closed(Optional.empty(), 0, List.of(), Optional.empty(), List.of()), Remarks.NONE, Language.EN))
                .isEqualTo("Module ERP: closed on 20 November 2026.");
        assertThat(said(closed(Optional.empty(), 0, List.of(), Optional.empty(), List.of()), Remarks.NONE, Language.FR))
                .isEqualTo("Module ERP\u00a0: affaire close le 20 novembre 2026.");
    }

    @Test
    void oneContactIsNotManyAndNoSignIsToldAsNone() {
        assertThat(said(closed(SIGN, 1, List.of(Channel.SMS), Optional.empty(), List.of()), Remarks.NONE, Language.FR))
                .contains("dernier signe le 26 octobre 2026, 1 contact depuis (SMS).");
        assertThat(said(closed(Optional.empty(), 1, List.of(Channel.VIDEO), Optional.empty(), List.of()), Remarks.NONE, Language.EN))
                .contains("closed on 20 November 2026, 1 contact without an answer (video call).");
        assertThat(said(closed(Optional.empty(), 4, List.of(Channel.OTHER), Optional.empty(), List.of()), Remarks.NONE, Language.FR))
                .contains("close le 20 novembre 2026, 4 contacts sans réponse (autre).");
    }

    @Test
    void leadsStillToBeFoundAreNotToldAsFound() {
        assertThat(said(whole(), Remarks.NONE, Language.EN)).contains("To replace it: about 1 new lead.").doesNotContain("Replaced by");
        left = 1.06;
        assertThat(said(whole(), Remarks.NONE, Language.FR)).contains("Remplacement à trouver\u00a0: environ 2 pistes.");
        left = 0.05;
        assertThat(said(whole(), Remarks.NONE, Language.FR)).doesNotContain("Remplacement");
    }

    @Test
    void aNameThatBeginsTheEvidenceKeepsItsCapital() {
        List<Evidence> named = List.of(seen(Signal.BUDGET, "NEG", Details.NONE), seen(Signal.OWNER, "NOT_ASKED", Details.NONE));
        assertThat(said(closed(SIGN, 3, List.of(Channel.EMAIL), Optional.of(Cause.PRICE), named), Remarks.NONE, Language.EN))
                .contains("from the log: Claire said there is no budget; I have not yet asked who decides.");
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void aReasonIsLikelyAndNeverACertainty(Cause cause) {
        Closed closed = closed(SIGN, 3, List.of(Channel.EMAIL), Optional.of(cause), List.of());
        assertThat(said(closed, Remarks.NONE, Language.EN)).contains("Most likely reason: ").doesNotContainIgnoringCase("because");
        assertThat(said(closed, Remarks.NONE, Language.FR)).contains("Raison la plus probable\u00a0: ").doesNotContain("parce que", "à cause", "car ");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void everyChannelHasItsWord(Channel channel) {
        assertThat(said(closed(SIGN, 2, List.of(channel), Optional.empty(), List.of()), Remarks.NONE, Language.EN)).matches("(?s).*2 contacts since \\(\\D+\\)\\..*");
    }
}
