package app.revenant.exchange.csv;

import app.revenant.exchange.Format;
import app.revenant.exchange.Quoted;
import app.revenant.model.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which the tables of the set refer to each other. A table that was not brought along cannot be held
 * against anybody: then its names are taken as they come.
 */
final class MavenNames {

    private final Map<String, String> accounts;
    private final Map<String, String> products;
    private final Map<String, String> sellers;
    private final List<Table> tables;

    /** Accounts and deals are read once more, and their faults found then. */
    MavenNames(List<Table> tables, Findings findings) {
        this.tables = tables;
        this.accounts = names(Format.MAVEN_ACCOUNTS, "account", new Findings());
        this.products = names(Format.MAVEN_PRODUCTS, "product", findings);
        this.sellers = names(Format.MAVEN_SALES_TEAMS, "sales_agent", findings);
    }

    private Map<String, String> names(Format format, String column, Findings findings) {
        Map<String, String> names = new LinkedHashMap<>();
        tables.stream().filter(table -> table.format() == format).forEach(table ->
                table.forEach(findings, row -> row.word(column).ifPresent(name ->
                        names.putIfAbsent(NearNames.plain(name), name))));
        return names;
    }

    void refuseUnknownSeller(Optional<String> seller) {
        if (seller.isEmpty()) {
            return;
        }
        Map<String, String> known = sellers.isEmpty()
                ? names(Format.MAVEN_SALES_PIPELINE, "sales_agent", new Findings()) : sellers;
        seller.filter(name -> !known.isEmpty() && !known.containsKey(NearNames.plain(name))).ifPresent(name -> {
            throw new Refusal("exchange.no-such-seller", new Quoted(name), NearNames.nearest(name, known.values()));
        });
    }

    boolean hasAccounts() {
        return !accounts.isEmpty();
    }

    Optional<String> account(String name) {
        return Optional.ofNullable(accounts.get(NearNames.plain(name)));
    }

    String product(String name) {
        return find(products, name).orElseThrow(() ->
                new Refusal("exchange.no-such-product", new Quoted(name), NearNames.nearest(name, products.values())));
    }

    void refuseUnknownAgent(String name) {
        find(sellers, name).orElseThrow(() ->
                new Refusal("exchange.no-such-agent", new Quoted(name), NearNames.nearest(name, sellers.values())));
    }

    private static Optional<String> find(Map<String, String> names, String name) {
        return names.isEmpty() ? Optional.of(name) : Optional.ofNullable(names.get(NearNames.plain(name)));
    }
}
