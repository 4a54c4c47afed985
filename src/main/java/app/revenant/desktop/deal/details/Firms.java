package app.revenant.desktop.deal.details;

import app.revenant.desktop.kit.Acquaintances;
import app.revenant.model.CompanyId;
import app.revenant.model.Person;
import app.revenant.model.PersonEvent;
import app.revenant.work.NewDeal.CompanyChoice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Companies by the names typed for one person: theirs stay who they were, known ones are found, a new one is made once. */
final class Firms {

    private final Acquaintances known;
    private final Function<CompanyChoice, CompanyId> keep;
    private final Map<String, CompanyId> named = new HashMap<>();

    Firms(Person was, Acquaintances known, Function<CompanyChoice, CompanyId> keep) {
        this.known = known;
        this.keep = keep;
        Stream.concat(was.company().stream(), was.events().stream().map(PersonEvent::company).flatMap(Optional::stream))
                .forEach(id -> named.putIfAbsent(known.name(id), id));
    }

    /** Blank for a blank name. */
    Optional<CompanyId> of(String name) {
        return known.company(name).map(choice -> named.computeIfAbsent(choice.name(), any -> keep.apply(choice)));
    }
}
