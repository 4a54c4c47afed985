package app.revenant.desktop.contacts;

import app.revenant.model.Party;
import app.revenant.work.Duplicate;
import app.revenant.work.Roll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody in every order, sorted once and off the window's thread, so that a letter typed only sifts. */
record Directory(Map<ListOrder, List<Entry>> people, Map<ListOrder, List<Entry>> companies, List<Entry> pairs, LocalDate today) {

    static final Directory EMPTY = new Directory(Map.of(), Map.of(), List.of(), LocalDate.EPOCH);

    static Directory of(Roll roll) {
        return new Directory(sorted(roll.people().stream().map(Entry::of)), sorted(roll.companies().stream().map(Entry::of)),
                List.of(), roll.today());
    }

    /** The same with those who may stand twice, named as they are listed. */
    Directory with(List<Duplicate> duplicates) {
        Map<String, String> names = new HashMap<>();
        Stream.concat(in(Party.PERSON, ListOrder.NAME).stream(), in(Party.COMPANY, ListOrder.NAME).stream()).forEach(entry -> {
            entry.person().ifPresent(line -> names.put(Party.PERSON + line.person().id().value(), entry.title()));
            entry.company().ifPresent(line -> names.put(Party.COMPANY + line.company().id().value(), entry.title()));
        });
        List<Entry> found = duplicates.stream().filter(pair -> names.containsKey(pair.party() + pair.one())
                        && names.containsKey(pair.party() + pair.other()))
                .map(pair -> Entry.of(pair, names.get(pair.party() + pair.one()), names.get(pair.party() + pair.other()))).toList();
        return new Directory(people, companies, found, today);
    }

    List<Entry> in(Party party, ListOrder order) {
        return (party == Party.PERSON ? people : companies).getOrDefault(order, List.of());
    }

    private static Map<ListOrder, List<Entry>> sorted(Stream<Entry> entries) {
        Comparator<Entry> byName = Comparator.comparing(entry -> entry.sought().isEmpty() ? "\uffff" : entry.sought());
        List<Entry> named = entries.sorted(byName).toList();
        Map<ListOrder, List<Entry>> orders = new EnumMap<>(ListOrder.class);
        orders.put(ListOrder.NAME, named);
        orders.put(ListOrder.COMPANY, named.stream().sorted(Comparator.comparing(Directory::workplace)).toList());
        orders.put(ListOrder.LAST_SIGN, named.stream()
                .sorted(Comparator.comparing(entry -> entry.lastSign().orElse(LocalDate.MIN), Comparator.reverseOrder())).toList());
        return orders;
    }

    /** Whoever works nowhere one knows comes last. */
    private static String workplace(Entry entry) {
        return Optional.of(entry.second()).filter(name -> !name.isEmpty()).map(String::toLowerCase)
                .orElse(entry.company().isPresent() ? entry.sought() : "\uffff");
    }
}
