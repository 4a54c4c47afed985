package app.revenant.line;

import app.revenant.model.Channel;
import app.revenant.model.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A reading in one short line, so that a table of lines can be compared with it. */
final class Told {

    private final Reading reading;
    private final List<String> parts = new ArrayList<>();

    private Told(Reading reading) {
        this.reading = reading;
    }

    static String of(Reading reading) {
        return new Told(reading).all();
    }

    private String all() {
        if (!reading.channels().isEmpty()) {
            parts.add(channels(reading.channels()));
        }
        reading.sense().ifPresent(sense -> parts.add((sense.direction() == Direction.IN ? "<" : ">") + sense.outcome().code()));
        reading.answer().ifPresent(answer -> parts.add("!" + answer));
        reading.tags().forEach(tag -> parts.add("+" + tag));
        reading.value().ifPresent(value -> parts.add("=" + value.code()));
        if (reading.effort()) {
            parts.add("effort");
        }
        reading.who().ifPresent(who -> parts.add("@" + who(who)));
        reading.took().ifPresent(at -> parts.add("when " + moment(at)));
        reading.until().ifPresent(day -> parts.add("until " + day));
        reading.promised().flatMap(Said.Promised::by).ifPresent(day -> parts.add("by " + day
                + reading.promised().get().at().map(hour -> " " + hour).orElse("") + text(reading.promised().get().text())));
        reading.next().ifPresent(step -> parts.add("next" + step.kind().map(kind -> " " + kind.code()).orElse("")
                + step.due().map(day -> " " + day).orElse("") + step.time().map(hour -> " " + hour).orElse("") + text(step.text())));
        reading.owner().ifPresent(owner -> parts.add("owner " + owner));
        reading.asks().ifPresent(effort -> parts.add("asks " + effort));
        reading.price().ifPresent(price -> parts.add("$" + price.major().stripTrailingZeros().toPlainString() + " " + price.currency()));
        reading.strange().forEach(word -> parts.add("?" + word));
        if (!reading.note().isEmpty()) {
            parts.add("“" + reading.note() + "”");
        }
        return String.join(" · ", parts);
    }

    private static String channels(List<Channel> channels) {
        return channels.size() == 1 ? channels.get(0).code() : channels.contains(Channel.MOBILE) ? "call" : "meeting";
    }

    private static String who(Said.Who who) {
        String names = who.found().stream().map(each -> each.name() + (each.title().isEmpty() ? "" : "/" + each.title())).collect(Collectors.joining("|"));
        return who.sure() ? names : "?" + who.text() + (names.isEmpty() ? "" : "~" + names);
    }

    private static String moment(Moment at) {
        return at.day().map(Object::toString).orElse("") + at.time().map(hour -> " " + hour).orElse("");
    }

    private static String text(String words) {
        return words.isEmpty() ? "" : " «" + words + "»";
    }
}
