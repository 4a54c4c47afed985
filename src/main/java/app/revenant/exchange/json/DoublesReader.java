package app.revenant.exchange.json;

import app.revenant.model.Apart;
import app.revenant.model.Merged;
import app.revenant.model.Party;
import java.util.List;

/** Reads which ids went into which, and who only looks alike. */
final class DoublesReader {

    private static final List<String> MERGED = List.of("kind", "id", "into");
    private static final List<String> APART = List.of("kind", "one", "other");

    private final References references;

    DoublesReader(References references) {
        this.references = references;
    }

    /** The id that is no more need not be anywhere. */
    Merged merged(Node node) {
        Fields fields = new Fields(node, MERGED);
        Party party = fields.must("kind", Values.code(Party.class));
        return new Merged(party, fields.must("id", Values::name), fields.must("into", id -> mentioned(party, id)));
    }

    Apart apart(Node node) {
        Fields fields = new Fields(node, APART);
        Party party = fields.must("kind", Values.code(Party.class));
        return new Apart(party, fields.must("one", id -> mentioned(party, id)), fields.must("other", id -> mentioned(party, id)));
    }

    private String mentioned(Party party, Node id) {
        return party == Party.PERSON ? references.person(id).value() : references.company(id).value();
    }
}
