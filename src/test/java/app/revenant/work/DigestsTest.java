package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revenant.Wiring;
import app.revenant.model.Answer;
import app.revenant.model.CloseReason;
import app.revenant.model.Closing;
import app.revenant.model.DealId;
import app.revenant.model.DealStatus;
import app.revenant.model.Language;
import app.revenant.model.Refusal;
import app.revenant.review.Digest;
import app.revenant.review.Outlook;
import app.revenant.review.Remarks;
import app.revenant.sample.OfficeAt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the week, out of the sample. */
class DigestsTest {

    private static final DealId BRUNET = new DealId("sample:brunet");

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void theSample() {
        office = OfficeAt.folder(folder.resolve("data"));
        office.sample().fill();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Digest digest(Remarks remarks) {
        return office.digests().digest(remarks);
    }

    private String text(Language language, Remarks remarks) {
        return office.digests().text(digest(remarks), language);
    }

    private void closeBrunet(Optional<Integer> cause) {
        office.deals().close(BRUNET, DealStatus.CLOSED_WITHOUT_ANSWER,
                new Closing(Optional.of(LocalDate.parse("2026-11-20")), Optional.of(CloseReason.NO_ANSWER), cause));
    }

    @Test
    void everyListedDealHasOneOutlook() {
        Digest digest = digest(Remarks.NONE);
        int told = digest.outlooks().values().stream().mapToInt(bucket -> bucket.deals().size()).sum();
        assertThat(told).isEqualTo(office.ghosts().listed().size()).isPositive();
        assertThat(digest.of(Outlook.NO_VISIBILITY).deals()).hasSize(office.reviews().today().decisions().size());
    }

    @Test
    void whatNobodyCanSeeHasAValueButNeitherDayNorPercentage() {
        String part = office.digests().text(digest(Remarks.NONE), Language.EN).split("No visibility: ")[1].split("Moved")[0];
        assertThat(part).contains("Ateliers Brunet", "€18,400", "silent for 20 working days").doesNotContain("%")
                .doesNotContainPattern("\\d (Nov|Dec)|2026");
    }

    @Test
    void aClosedDealLeavesTheListsAndIsToldInAParagraph() {
        closeBrunet(Optional.empty());
        assertThat(text(Language.EN, Remarks.NONE)).contains("Closed, and why (2)",
                "Ateliers Brunet, €18,400: closed on 20 November 2026, last sign of life 26 October 2026, 3 contacts since (mobile, email). "
                        + "Most likely reason: no real intent, from the log: ");
        assertThat(digest(Remarks.NONE).of(Outlook.NO_VISIBILITY).deals()).noneMatch(deal -> deal.history().id().equals(BRUNET));
    }

    @Test
    void whatTheProspectRevealedIsTheReason() {
        closeBrunet(Optional.of(3));
        assertThat(office.digests().paragraph(BRUNET, Remarks.NONE, Language.FR).orElseThrow())
                .contains("Raison la plus probable\u00a0: prix, d’après le journal\u00a0: ");
    }

    @Test
    void theSellersRemarksStandOnThePage() {
        Remarks remarks = new Remarks(Optional.of("say the price aloud before sending."), List.of("Kurz AG", "Delorme"),
                Optional.of("An introduction to their finance director"));
        assertThat(text(Language.EN, remarks)).contains("What I change: say the price aloud before sending. Replaced by: 2 new leads (Kurz AG, Delorme).",
                "One thing I ask for: An introduction to their finance director");
        closeBrunet(Optional.empty());
        assertThat(text(Language.EN, remarks)).containsOnlyOnce("What I change: say the price aloud before sending.")
                .contains("New this week: 2 (Kurz AG, Delorme).");
    }

    @Test
    void onlyADealThatEndedWithoutASaleHasAParagraph() {
        assertThat(office.digests().paragraph(BRUNET, Remarks.NONE, Language.EN)).isEmpty();
        assertThat(office.digests().paragraph(new DealId("sample:redwood"), Remarks.NONE, Language.EN)).isPresent();
        office.deals().close(BRUNET, DealStatus.WON, new Closing(Optional.of(LocalDate.parse("2026-11-20")), Optional.empty(), Optional.empty()));
        assertThat(office.digests().paragraph(BRUNET, Remarks.NONE, Language.EN)).isEmpty();
    }

    @Test
    void theEndingOfTheFileSaysItsForm() throws IOException {
        Digest digest = digest(Remarks.NONE);
        for (String form : List.of("txt", "html", "pdf")) {
            office.digests().save(digest, Language.FR, folder.resolve("semaine." + form));
        }
        assertThat(Files.readString(folder.resolve("semaine.txt"))).startsWith("Point de la semaine, 23 novembre 2026");
        assertThat(Files.readString(folder.resolve("semaine.html"))).startsWith("<!DOCTYPE html>").contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\">");
        assertThat(Files.readAllBytes(folder.resolve("semaine.pdf"))).startsWith("%PDF-".getBytes());
        assertThatThrownBy(() -> office.digests().save(digest, Language.FR, folder.resolve("semaine.doc")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("digest.unknown-ending"));
    }

    @Test
    void aFileThatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> office.digests().pdf(digest(Remarks.NONE), Language.EN, folder.resolve("no/such/week.pdf")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theReviewOfTheWeekHandsOverItsHabitAndItsNames() {
        assertThat(office.digests().remarks()).isEqualTo(Remarks.NONE);
        office.sessions().begin(LocalDate.parse("2026-11-23"));
        office.sessions().note(review -> review.replacing(Optional.of("Sorel et Roche, Kurz AG"), Optional.empty()));
        assertThat(office.digests().remarks().leads()).containsExactly("Sorel et Roche", "Kurz AG");
        assertThat(text(Language.FR, office.digests().remarks())).contains("Nouvelles cette semaine\u00a0: 2 (Sorel et Roche, Kurz AG).");
    }

    @Test
    void whatFellSilentSinceTheWeekBeforeIsNamed() {
        Path data = folder.resolve("weeks");
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T08:00:00Z"));
        try (Office weeks = Wiring.open(data, OfficeAt.clock(now::get))) {
            DealId deal = weeks.deals().begin(new NewDeal("ERP", Optional.of(new NewDeal.CompanyChoice(Optional.empty(), "Brunet")),
                    Optional.empty(), "proposal", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), LocalDate.parse("2026-11-02"));
            weeks.attempts().log(deal, OfficeAt.answered("s", now.get().minusSeconds(60), Answer.NEUTRAL), Optional.empty());
            assertThat(weeks.snapshots().takeIfDue()).isTrue();
            for (int day : List.of(3, 5, 9)) {
                weeks.attempts().log(deal, OfficeAt.wrote("w" + day, Instant.parse("2026-11-0" + day + "T09:00:00Z")), Optional.empty());
            }
            now.set(OfficeAt.NOW);
            assertThat(weeks.digests().text(weeks.digests().digest(Remarks.NONE), Language.EN))
                    .contains("Gone silent since the week of Mon\u00a02\u00a0Nov: Brunet.").doesNotContain("Back in conversation");
        }
    }

    @Test
    void anEmptyStoreHasAPageThatSaysSo() {
        try (Office empty = OfficeAt.folder(folder.resolve("empty"))) {
            assertThat(empty.digests().text(empty.digests().digest(Remarks.NONE), Language.EN))
                    .contains("Committed · — · no deal").doesNotContain("(0)", "Closed");
        }
    }
}
