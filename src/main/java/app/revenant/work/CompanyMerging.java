package app.revenant.work;

import app.revenant.model.Change;
import app.revenant.model.Company;
import app.revenant.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Two companies that are to become one. */
record CompanyMerging(Company one, Company other) implements Merging {

    @Override
    public Party party() {
        return Party.COMPANY;
    }

    @Override
    public List<String> names() {
        return List.of(one.name(), other.name());
    }

    @Override
    public List<Difference> differences() {
        return Stream.of(Difference.of(Trait.NAME, Optional.of(one.name()), Optional.of(other.name())),
                Difference.of(Trait.WEBSITE, one.website(), other.website()),
                Difference.of(Trait.NOTE, one.note(), other.note())).flatMap(Optional::stream).toList();
    }

    @Override
    public Change merge(People people, Set<Trait> second) {
        return people.merge(merged(second), other.id());
    }

    private Company merged(Set<Trait> second) {
        return new Company(one.id(), second.contains(Trait.NAME) ? other.name() : one.name(),
                second.contains(Trait.WEBSITE) ? other.website() : one.website().or(other::website),
                second.contains(Trait.NOTE) ? other.note() : one.note().or(other::note));
    }
}
