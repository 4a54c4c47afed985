package app.revenant.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revenant.model.Language;
import app.revenant.review.Remarks;
import app.revenant.sample.OfficeAt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the seller answers to the private question is in the store, and in nothing that ever leaves it. */
class PrivateQuestionTest {

    private static final String SECRET = "zxqvwy de ma peur";

    @TempDir
    Path folder;

    @Test
    void itIsKeptAndFoundAgain() {
        try (Office office = reviewed()) {
            assertThat(office.sittings().now().avoided()).contains(SECRET);
        }
        try (Office again = OfficeAt.folder(folder)) {
            assertThat(again.sittings().now().avoided()).contains(SECRET);
        }
    }

    @Test
    void noExportHasItWhileTheReviewItselfIsThere() throws IOException {
        try (Office office = reviewed()) {
            for (String name : new String[] {"all.json", "deals.csv"}) {
                Path file = folder.resolve(name);
                office.exports().write(file);
                assertThat(Files.readString(file, StandardCharsets.UTF_8)).as(name).doesNotContain("zxqvwy");
            }
            assertThat(Files.readString(folder.resolve("all.json"))).contains("\"reviews\":[", "Sorel et Roche");
        }
    }

    @Test
    void theDigestDoesNotHaveIt() {
        try (Office office = reviewed()) {
            for (Language language : Language.values()) {
                String page = new ReviewText(office.telling(language), office.messages(language)).of(office.reviews().today());
                String digest = office.digests().html(office.digests().digest(Remarks.NONE), language);
                assertThat(page + digest).doesNotContain("zxqvwy");
            }
        }
    }

    @Test
    void nobodyFindsItBySearching() {
        try (Office office = reviewed()) {
            assertThat(office.search().find("zxqvwy").toString()).doesNotContain("ma peur");
        }
    }

    @Test
    void noSessionCarriesIt() {
        try (Office office = reviewed()) {
            assertThat(office.sittings().now().session().orElseThrow().toString()).doesNotContain("zxqvwy");
        }
    }

    private Office reviewed() {
        Office office = OfficeAt.folder(folder);
        office.sample().fill();
        office.sessions().begin(office.sittings().now().today());
        office.sessions().avoid(SECRET);
        office.sessions().note(review -> review.replacing(Optional.of("Sorel et Roche"), Optional.empty()));
        return office;
    }
}
