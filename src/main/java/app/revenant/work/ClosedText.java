package app.revenant.work;

import app.revenant.ghosting.Evidence;
import app.revenant.model.Company;
import app.revenant.model.Person;
import app.revenant.resources.Messages;
import app.revenant.review.Closed;
import app.revenant.review.Remarks;
import app.revenant.review.Reviewed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One paragraph about a closed deal for whoever wants visibility: facts, the most likely reason, what comes next. What is not
 * known is not said.
 */
final class ClosedText {

    private final Telling telling;
    private final Messages messages;
    private final ZoneId zone;

    ClosedText(Telling telling, Messages messages, ZoneId zone) {
        this.telling = telling;
        this.messages = messages;
        this.zone = zone;
    }

    /** @param remarks their leads replace this one deal */
    String of(Closed closed, Remarks remarks) {
        return Stream.of(Optional.of(facts(closed)), why(closed), remarks.habit().map(habit -> messages.of("digest.closed-habit", bare(habit))),
                        replacement(closed, remarks.leads()), door(closed))
                .flatMap(Optional::stream).map(sentence -> sentence + ".").collect(Collectors.joining(" "));
    }

    private String facts(Closed closed) {
        Reviewed deal = closed.deal();
        String what = Stream.of(Optional.of(deal.company().map(Company::name).orElse(deal.deal().title())),
                        deal.deal().offer().amount().map(telling.amounts()::money))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return messages.of("digest.closed", what, telling.date(closed.on())) + silence(closed);
    }

    private String silence(Closed closed) {
        String sign = closed.lastSign().map(at -> messages.of("digest.closed-sign", telling.date(LocalDate.ofInstant(at, zone)))).orElse("");
        if (closed.contacts() == 0) {
            return sign;
        }
        String channels = closed.channels().stream().map(channel -> messages.of("digest.channel." + channel.code()))
                .collect(Collectors.joining(", "));
        return sign + (closed.lastSign().isPresent() ? messages.of("digest.closed-contacts", closed.contacts(), channels)
                : messages.of("digest.closed-contacts-only", closed.contacts(), channels));
    }

    private Optional<String> why(Closed closed) {
        return closed.cause().map(telling::causeShort).map(ClosedText::small)
                .or(() -> closed.reason().map(reason -> messages.of("word.reason." + reason.code())))
                .map(reason -> messages.of("digest.closed-cause", reason) + evidence(closed));
    }

    private String evidence(Closed closed) {
        Reviewed deal = closed.deal();
        Assessed assessed = new Assessed(deal.history(), deal.company(), deal.contact(), deal.assessment());
        return closed.evidence().stream().map(line -> small(bare(telling.evidenceForOthers(assessed, line)), assessed, line))
                .reduce((first, second) -> messages.of("digest.and", first, second))
                .map(lines -> messages.of("digest.closed-evidence", lines)).orElse("");
    }

    private Optional<String> replacement(Closed closed, List<String> leads) {
        if (!leads.isEmpty()) {
            return Optional.of(messages.of("digest.closed-replaced", leads.size(), String.join(", ", leads)));
        }
        long needed = DigestSheet.whole(closed.replacement().left());
        return needed == 0 ? Optional.empty() : Optional.of(messages.of("digest.closed-replacing", needed));
    }

    private Optional<String> door(Closed closed) {
        return closed.reconnect().map(day -> messages.of("digest.closed-door",
                DateTimeFormatter.ofPattern("MMMM yyyy", telling.language().locale()).format(day)));
    }

    /** Inside a sentence; names that begin it keep their letter. */
    private static String small(String sentence, Assessed deal, Evidence line) {
        boolean name = Stream.of(deal.contact().flatMap(Person::given), deal.contact().map(Person::fullName),
                        line.seen().details().who(), Optional.of(deal.name())).flatMap(Optional::stream)
                .anyMatch(each -> !each.isBlank() && sentence.startsWith(each));
        return name || sentence.startsWith("I ") ? sentence : small(sentence);
    }

    private static String small(String sentence) {
        int first = sentence.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toLowerCase(first))
                .append(sentence.substring(Character.charCount(first))).toString();
    }

    /** Without its full stop. */
    private static String bare(String sentence) {
        return sentence.strip().replaceFirst("\\.+$", "");
    }
}
