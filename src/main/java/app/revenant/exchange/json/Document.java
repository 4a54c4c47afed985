package app.revenant.exchange.json;

import app.revenant.exchange.Intake;
import app.revenant.exchange.Known;
import app.revenant.model.Refusal;
import app.revenant.model.Settings;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** One file from its first brace to its last: the two keys that say what it is, then the lists in any order. */
final class Document {

    static final String FORMAT = "revenant";
    static final String VERSION = "1";

    private final JsonParser parser;
    private final Tree tree;
    private final Intake intake;
    private final References references;
    private final SettingsReader settings;
    private final CompanyReader companies;
    private final PersonReader people;
    private final DealReader deals;
    private final DoublesReader doubles;
    private final SnapshotReader snapshots;
    private final ReviewReader reviews;
    private final MaterialReader material = new MaterialReader();

    Document(JsonParser parser, Known known, Intake intake) {
        this.parser = parser;
        this.tree = new Tree(parser);
        this.intake = intake;
        this.references = new References(known);
        this.settings = new SettingsReader(known);
        this.companies = new CompanyReader(references);
        this.people = new PersonReader(references);
        this.deals = new DealReader(references);
        this.doubles = new DoublesReader(references);
        this.snapshots = new SnapshotReader(references);
        this.reviews = new ReviewReader(references);
    }

    void read() throws IOException {
        head();
        Set<String> seen = new HashSet<>(Set.of("format", "version"));
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            if (!seen.add(key)) {
                throw Fault.at(key, "exchange.duplicate-key");
            }
            parser.nextToken();
            section(key);
        }
        if (parser.nextToken() != null) {
            throw new Refusal("exchange.trailing", String.valueOf(parser.currentLocation().getLineNr()));
        }
        references.settle();
    }

    private void head() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Refusal("exchange.not-json");
        }
        boolean isOurs = "format".equals(parser.nextFieldName()) && parser.nextToken() == JsonToken.VALUE_STRING
                && FORMAT.equals(parser.getText());
        if (!isOurs) {
            throw Fault.at("format", "exchange.not-revenant");
        }
        if (!"version".equals(parser.nextFieldName()) || parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw Fault.at("version", "exchange.no-version");
        }
        if (!VERSION.equals(parser.getText())) {
            throw Fault.at("version", "exchange.other-version", Fault.quoted(parser.getText()));
        }
    }

    private void section(String key) throws IOException {
        switch (key) {
            case "exported_at" -> whole(key, Moments::instant);
            case "settings" -> whole(key, this::settings);
            case "companies" -> each(key, node -> intake.company(companies.read(node)));
            case "people" -> each(key, node -> intake.person(people.read(node)));
            case "deals" -> each(key, node -> intake.deal(deals.read(node)));
            case "merged" -> each(key, node -> intake.merged(doubles.merged(node)));
            case "apart" -> each(key, node -> intake.apart(doubles.apart(node)));
            case "snapshots" -> each(key, node -> intake.snapshot(snapshots.read(node)));
            case "reviews" -> each(key, node -> intake.review(reviews.read(node)));
            case "letters" -> each(key, node -> intake.letter(material.letter(node)));
            case "library" -> each(key, node -> intake.item(material.item(node)));
            default -> throw Fault.at(key, "exchange.unknown-key");
        }
    }

    private void settings(Node node) {
        Settings read = settings.read(node);
        references.settings(read);
        intake.settings(read);
    }

    private void whole(String key, Consumer<Node> taken) throws IOException {
        Node node = tree.read(key);
        if (!node.isBlank()) {
            taken.accept(node);
        }
    }

    private void each(String key, Consumer<Node> taken) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw Fault.at(key, "exchange.want-list");
        }
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            taken.accept(tree.read(key + "[" + index + "]"));
        }
    }
}
