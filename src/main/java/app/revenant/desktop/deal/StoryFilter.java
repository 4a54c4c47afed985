package app.revenant.desktop.deal;

import app.revenant.model.ContactAttempt;
import app.revenant.model.PersonId;
import app.revenant.model.Promise;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entries of a story are wanted.
 *
 * @param person an entry that names nobody is the contact's
 * @param text words that must all stand in the entry, in any order; case and accents do not matter
 */
record StoryFilter(Set<Facet> facets, Optional<PersonId> person, String text) {

    static final StoryFilter NONE = new StoryFilter(Set.of(), Optional.empty(), "");

    StoryFilter {
        facets = Set.copyOf(facets);
    }

    boolean isNone() {
        return facets.isEmpty() && person.isEmpty() && text.isBlank();
    }

    /** Pressed again, a facet is let go; of one question only one is held. */
    StoryFilter pressed(Facet facet) {
        Set<Facet> next = EnumSet.noneOf(Facet.class);
        next.addAll(facets);
        if (!next.remove(facet)) {
            next.removeIf(other -> other.question() == facet.question());
            next.add(facet);
        }
        return new StoryFilter(next, person, text);
    }

    StoryFilter of(Optional<PersonId> other) {
        return new StoryFilter(facets, other, text);
    }

    StoryFilter saying(String words) {
        return new StoryFilter(facets, person, words);
    }

    /** @param contact of the deal */
    Predicate<ContactAttempt> wanted(Optional<PersonId> contact) {
        return attempt -> facets.stream().allMatch(facet -> facet.fits(attempt))
                && person.filter(id -> !attempt.person().or(() -> contact).equals(Optional.of(id))).isEmpty() && says(attempt);
    }

    /** Entries as they are; of days a stage was entered only while nothing is filtered. */
    List<Entry> among(List<Entry> all, Optional<PersonId> contact) {
        return isNone() ? all : all.stream().filter(entry -> entry.attempt().filter(wanted(contact)).isPresent()).toList();
    }

    /** How many there would be if this facet were chosen. */
    long count(Facet facet, List<ContactAttempt> all, Optional<PersonId> contact) {
        Set<Facet> with = Stream.concat(facets.stream().filter(other -> other.question() != facet.question()), Stream.of(facet))
                .collect(Collectors.toSet());
        return all.stream().filter(new StoryFilter(with, person, text).wanted(contact)).count();
    }

    private boolean says(ContactAttempt attempt) {
        String told = plain(Stream.of(attempt.note(), attempt.commitment().flatMap(Promise::text), attempt.template())
                .flatMap(Optional::stream).collect(Collectors.joining(" ")));
        return Arrays.stream(plain(text).split("\\s+")).allMatch(told::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
