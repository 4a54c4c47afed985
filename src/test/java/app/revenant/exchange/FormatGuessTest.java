package app.revenant.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatGuessTest {

    private static Format of(String start) {
        return FormatGuess.of(start.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "id,title,stage,status,created|DEALS_CSV",
        "created;status;stage;title;id;more|DEALS_CSV",
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value|MAVEN_SALES_PIPELINE",
        "account,sector,year_established,revenue,employees,office_location,subsidiary_of|MAVEN_ACCOUNTS",
        "product,series,sales_price|MAVEN_PRODUCTS",
        "sales_agent,manager,regional_office|MAVEN_SALES_TEAMS",
        "Table,Field,Description|MAVEN_DATA_DICTIONARY",
        "Id,AccountId,Name,Description,StageName,Amount,CloseDate|SALESFORCE_OPPORTUNITY",
        "Id,OpportunityId,CreatedById,CreatedDate,StageName,Amount|SALESFORCE_HISTORY",
        "StageName,Count,StageName (groups)|SALESFORCE_HISTORY_GROUP",
        "Id,IsDeleted,AccountId,LastName,FirstName,Phone,Name|SALESFORCE_CONTACT",
        "Id,IsDeleted,LastName,FirstName,Company,Status,Industry,Name,IsConverted|SALESFORCE_LEAD",
        "Id,IsDeleted,Name,Type,ParentId,Industry|SALESFORCE_ACCOUNT",
        "first_name,last_name,age|UNKNOWN",
        "hello|UNKNOWN"})
    void aTableIsToldByItsColumns(String header, Format format) {
        assertThat(of(header)).isEqualTo(format);
        assertThat(of("\uFEFF" + header + "\r\n\"a\n")).isEqualTo(format);
        assertThat(of("\"" + header.replace(",", "\",\"").replace(";", "\";\"") + "\"\n")).isEqualTo(format);
    }

    @Test
    void aBraceIsTheExchangeFormatAndNothingIsNothing() {
        assertThat(of(" {\"format\"")).isEqualTo(Format.JSON);
        assertThat(of("")).isEqualTo(Format.UNKNOWN);
        assertThat(FormatGuess.of(new byte[] {0, 1, 2, (byte) 0xFF, '"', 0})).isEqualTo(Format.UNKNOWN);
    }
}
