package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Language;
import app.revenant.review.Digest;
import app.revenant.review.Remarks;
import app.revenant.sample.OfficeAt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a seller wrote for themselves stays with them, wherever they wrote it and in whichever form the page leaves. */
class DigestPrivacyTest {

    /** Every free text of every kind of thing that is not meant for others begins like this. */
    private static final String SECRET = "SECRET";

    private static final String FILE = """
            {"format": "revenant", "version": 1,
             "companies": [{"id": "c1", "name": "Brunet", "note": "SECRET skinflints"}],
             "people": [{"id": "p1", "company": "c1", "given": "Claire", "family": "Delmas", "note": "SECRET vain and lazy"}],
             "deals": [%s, %s]}
            """;

    private static final String DEAL = """
            {"id": "%s", "title": "%s", "company": "c1", "contact": "p1", "stage": "proposal", "created": "2026-09-01",
             "amount": {"minor": 1840000, "currency": "EUR"}, %s, "goal": "SECRET goal", "what_closes": "SECRET slot",
             "facts": [{"fact": "pain", "value": "POS", "on": "2026-10-01", "words": "SECRET quote"},
                       {"fact": "intent", "value": "NEG", "on": "2026-10-01", "words": "SECRET doubt"},
                       {"fact": "budget", "value": "NEG", "on": "2026-10-01", "words": "SECRET insult"}],
             "attempts": [
               {"id": "%s-1", "at": "2026-10-05T09:00:00+02:00", "channel": "email", "direction": "in", "outcome": "received",
                "answer": "WARM_VAGUE", "note": "SECRET feelings"},
               {"id": "%s-2", "at": "2026-10-12T09:00:00+02:00", "channel": "email", "direction": "out", "outcome": "sent", "note": "SECRET draft"},
               {"id": "%s-3", "at": "2026-10-20T09:00:00+02:00", "channel": "landline", "direction": "out", "outcome": "voicemail", "note": "SECRET rant"},
               {"id": "%s-4", "at": "2026-10-27T09:00:00+01:00", "channel": "email", "direction": "out", "outcome": "sent", "note": "SECRET plea"}],
             "alert_answers": [{"at": "2026-11-10T09:00:00+01:00", "kind": "snoozed", "until": "2026-11-11", "why": "SECRET shame"}],
             "drafts": [{"id": "%s-l", "letter": "close_out", "at": "2026-11-10T09:00:00+01:00", "subject": "SECRET subject", "body": "SECRET body"}]}
            """;

    @TempDir
    private Path folder;

    private static String deal(String id, String title, String status) {
        return DEAL.formatted(id, title, status, id, id, id, id, id);
    }

    private Office office() throws IOException {
        Path file = Files.writeString(folder.resolve("hostile.json"), FILE.formatted(deal("d1", "ERP", "\"status\": \"open\""),
                deal("d2", "Paie", "\"status\": \"closed_without_answer\", \"closed\": \"2026-11-20\", \"close_reason\": \"no_answer\"")));
        Office office = OfficeAt.folder(folder.resolve("data"));
        Report report = office.imports().run(List.of(file), new ImportOptions(Optional.empty(), Optional.empty(), false), Progress.SILENT);
        assertThat(report.refused()).isEmpty();
        return office;
    }

    @Test
    void nothingPrivateLeavesInAnyForm() throws IOException {
        try (Office office = office()) {
            Digest digest = office.digests().digest(Remarks.NONE);
            assertThat(digest.closed()).hasSize(1);
            for (Language language : Language.values()) {
                assertThat(office.digests().text(digest, language)).contains("Brunet").doesNotContainIgnoringCase(SECRET);
                assertThat(office.digests().html(digest, language)).contains("Brunet").doesNotContainIgnoringCase(SECRET);
                assertThat(pdf(office, digest, language)).contains("Brunet").doesNotContainIgnoringCase(SECRET);
                assertThat(office.digests().paragraph(digest.closed().get(0).deal().history().id(), Remarks.NONE, language).orElseThrow())
                        .contains("Brunet").doesNotContainIgnoringCase(SECRET);
            }
        }
    }

    @Test
    void evidenceIsToldWithoutAnybodysWords() throws IOException {
        try (Office office = office()) {
            assertThat(office.digests().text(office.digests().digest(Remarks.NONE), Language.EN))
                    .contains("from the log: ").doesNotContain("you", "“");
        }
    }

    private String pdf(Office office, Digest digest, Language language) throws IOException {
        Path file = folder.resolve("week.pdf");
        office.digests().pdf(digest, language, file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
