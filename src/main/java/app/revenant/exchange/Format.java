package app.revenant.exchange;

import java.util.List;
import java.util.Set;

/** The formats this room reads. Tables are told by columns they cannot do without, whatever the file is named. */
public enum Format {
    JSON(),
    DEALS_CSV("id", "title", "stage", "status", "created"),
    MAVEN_ACCOUNTS("account", "sector", "employees"),
    MAVEN_PRODUCTS("product", "series", "sales_price"),
    MAVEN_SALES_TEAMS("sales_agent", "manager", "regional_office"),
    MAVEN_SALES_PIPELINE("opportunity_id", "sales_agent", "product", "account", "deal_stage"),
    MAVEN_DATA_DICTIONARY("table", "field", "description"),
    SALESFORCE_LEAD("id", "lastname", "company", "status", "isconverted"),
    SALESFORCE_CONTACT("id", "accountid", "lastname", "firstname"),
    SALESFORCE_OPPORTUNITY("id", "accountid", "name", "stagename", "closedate"),
    SALESFORCE_HISTORY("id", "opportunityid", "stagename", "createddate"),
    SALESFORCE_HISTORY_GROUP("stagename", "count"),
    SALESFORCE_ACCOUNT("id", "isdeleted", "name", "type", "industry"),
    UNKNOWN();

    private final List<String> columns;

    Format(String... columns) {
        this.columns = List.of(columns);
    }

    /** The columns without which a table is not this one, in small letters. */
    public List<String> columns() {
        return columns;
    }

    boolean isTableWith(Set<String> header) {
        return !columns.isEmpty() && header.containsAll(columns);
    }
}
