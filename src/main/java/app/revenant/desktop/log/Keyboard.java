package app.revenant.desktop.log;

import app.revenant.model.Channel;
import app.revenant.model.Tag;
import app.revenant.model.Value;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Which key presses which button. Every letter means one thing only, so that none depends on where one is in the form;
 * digits are also what the unshifted top row of a French keyboard types.
 */
final class Keyboard {

    private static final String FRENCH_ROW = "à&é\"'(-è_ç";

    private static final Map<Channel, Character> CHANNELS = Map.of(Channel.LANDLINE, 'f', Channel.MOBILE, 'm',
            Channel.EMAIL, 'a', Channel.SMS, 's', Channel.LINKEDIN, 'n', Channel.VIDEO, 'v', Channel.IN_PERSON, 'h',
            Channel.OTHER, 'o');
    private static final Map<Tag, Character> TAGS = Map.of(Tag.BUSY, 'b', Tag.PRICE, 'p', Tag.LATER, 'l',
            Tag.INTERNAL, 'i', Tag.COMPARE, 'c', Tag.COMPETITOR, 'k');
    private static final Map<Value, Character> VALUES = Map.of(Value.NONE, 'x', Value.INSIGHT, 'd', Value.RESOURCE,
            'g', Value.TIME_SAVER, 'u', Value.INTRODUCTION, 'j', Value.ANSWER, 'y');

    private Keyboard() {
    }

    static OptionalInt digit(char typed) {
        if (typed >= '0' && typed <= '9') {
            return OptionalInt.of(typed - '0');
        }
        int place = FRENCH_ROW.indexOf(typed);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    static char of(Channel channel) {
        return CHANNELS.get(channel);
    }

    static char of(Tag tag) {
        return TAGS.get(tag);
    }

    static char of(Value value) {
        return VALUES.get(value);
    }

    static Optional<Channel> channel(char typed) {
        return find(CHANNELS, typed);
    }

    static Optional<Tag> tag(char typed) {
        return find(TAGS, typed);
    }

    static Optional<Value> value(char typed) {
        return find(VALUES, typed);
    }

    static Optional<Reply> reply(char typed) {
        return Arrays.stream(Reply.values()).filter(each -> each.letter() == lower(typed)).findFirst();
    }

    /** All letters in use, for the test that none means two things. */
    static List<Character> letters() {
        return Stream.of(CHANNELS.values(), TAGS.values(), VALUES.values(),
                Arrays.stream(Reply.values()).map(Reply::letter).toList()).flatMap(Collection::stream).toList();
    }

    private static <T> Optional<T> find(Map<T, Character> keys, char typed) {
        return keys.entrySet().stream().filter(each -> each.getValue() == lower(typed)).map(Map.Entry::getKey)
                .findFirst();
    }

    private static char lower(char typed) {
        return Character.toLowerCase(typed);
    }
}
