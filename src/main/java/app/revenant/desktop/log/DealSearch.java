package app.revenant.desktop.log;

import app.revenant.model.Person;
import app.revenant.work.Assessed;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds deals by words of their company, contact or title, in any order; accents and case do not matter. */
record DealSearch(List<Assessed> deals) {

    private static final int SHOWN = 50;

    List<Assessed> find(String typed) {
        List<String> words = Arrays.stream(bare(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return deals.stream().filter(deal -> words.stream().allMatch(bare(text(deal))::contains)).limit(SHOWN).toList();
    }

    private static String text(Assessed deal) {
        return deal.name() + " " + deal.deal().title() + " " + deal.contact().map(Person::fullName).orElse("");
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
