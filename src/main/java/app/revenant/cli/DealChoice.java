package app.revenant.cli;

import app.revenant.model.DealHistory;
import app.revenant.model.DealId;
import app.revenant.model.Refusal;
import app.revenant.work.Assessed;
import app.revenant.work.Office;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the deal a person means: by id, else by words of its title or company that no other deal has. */
final class DealChoice {

    private static final int NAMED = 5;

    private final Office office;

    DealChoice(Office office) {
        this.office = office;
    }

    Assessed named(String words) {
        return office.ghosts().of(new DealId(words.isBlank() ? "?" : words)).orElseGet(() -> only(words, meant(words)));
    }

    private List<Assessed> meant(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return office.book().snapshot().deals().stream().map(DealHistory::id)
                .flatMap(id -> office.ghosts().of(id).stream())
                .filter(deal -> (deal.deal().title() + " " + deal.name()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    private static Assessed only(String words, List<Assessed> meant) {
        if (meant.isEmpty()) {
            throw new Refusal("cli.no-deal", words);
        }
        if (meant.size() > 1) {
            throw new Refusal("cli.many-deals", words, meant.size(),
                    meant.stream().limit(NAMED).map(deal -> deal.id().value()).collect(Collectors.joining(", ")));
        }
        return meant.get(0);
    }
}
