package app.revenant.exchange.csv;

import app.revenant.exchange.Holdings;
import app.revenant.model.Closing;
import app.revenant.model.Coded;
import app.revenant.model.CompanyId;
import app.revenant.model.ContactAttempt;
import app.revenant.model.Deal;
import app.revenant.model.DealHistory;
import app.revenant.model.Id;
import app.revenant.model.Money;
import app.revenant.model.NextStep;
import app.revenant.model.PersonId;
import app.revenant.model.Settings;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes one row a deal for a spreadsheet: UTF-8, commas, CRLF, codes as in the exchange format, texts guarded against
 * formulas. {@link DealsCsvReader} takes the same table back.
 */
public final class DealsCsvWriter {

    static final List<String> COLUMNS = List.of("id", "title", "company_id", "company", "contact_id", "contact",
            "stage", "status", "created", "closed", "close_reason", "parked_until", "amount", "currency", "origin",
            "expected_close", "decision_date", "next_step_owner", "next_step", "next_step_due", "last_contact");

    public void write(Holdings holdings, OutputStream file) throws IOException {
        Map<CompanyId, String> companies = new HashMap<>();
        Map<PersonId, String> people = new HashMap<>();
        holdings.forEachCompany(each -> companies.put(each.id(), each.name()));
        holdings.forEachPerson(each -> people.put(each.id(), each.fullName()));
        ZoneId zone = holdings.settings().map(Settings::zone).orElse(ZoneOffset.UTC);
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        try {
            rows.writeRecord(COLUMNS);
            holdings.forEachDeal(each -> rows.writeRecord(row(each, companies, people, zone)));
            rows.flush();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static List<String> row(DealHistory history, Map<CompanyId, String> companies,
            Map<PersonId, String> people, ZoneId zone) {
        Deal deal = history.deal();
        return Stream.of(
                Stream.of(text(deal.id().value()), text(deal.title())),
                named(deal.company(), companies), named(deal.contact(), people),
                Stream.of(text(deal.stage()), deal.status().code(), deal.created().toString()),
                closing(deal.closing()), Stream.of(day(deal.parkedUntil())),
                money(deal.offer().amount()),
                Stream.of(code(deal.origin()), day(deal.offer().expectedClose()), day(deal.offer().decisionDate())),
                step(deal.nextStep()), Stream.of(day(lastContact(history, zone))))
                .flatMap(cells -> cells).toList();
    }

    private static <I extends Id> Stream<String> named(Optional<I> id, Map<I, String> names) {
        return Stream.of(id.map(Id::value).map(DealsCsvWriter::text).orElse(""),
                id.map(names::get).map(DealsCsvWriter::text).orElse(""));
    }

    private static Stream<String> closing(Closing closing) {
        return Stream.of(day(closing.on()), code(closing.reason()));
    }

    private static Stream<String> money(Optional<Money> amount) {
        return Stream.of(amount.map(each -> each.major().toPlainString()).orElse(""),
                amount.map(Money::currency).orElse(""));
    }

    private static Stream<String> step(Optional<NextStep> step) {
        return Stream.of(code(step.map(NextStep::owner)),
                step.flatMap(NextStep::text).map(DealsCsvWriter::text).orElse(""),
                day(step.flatMap(NextStep::due)));
    }

    private static Optional<LocalDate> lastContact(DealHistory history, ZoneId zone) {
        return history.attempts().stream().map(ContactAttempt::at).max(Comparator.naturalOrder())
                .map(at -> at.atZone(zone).toLocalDate());
    }

    private static String text(String text) {
        return Guard.on(text);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String code(Optional<? extends Coded> code) {
        return code.map(Coded::code).orElse("");
    }
}
