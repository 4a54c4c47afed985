package app.revenant.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who wrote to whom and when, in order of time. People are numbers, counted from 0 as they first appear. */
public final class Traffic {

    private record Mailing(int from, long at) {
    }

    private final List<Message> messages;

    private Traffic(List<Message> messages) {
        this.messages = List.copyOf(messages);
    }

    List<Message> messages() {
        return messages;
    }

    public int size() {
        return messages.size();
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** Seconds of the first message. */
    long begin() {
        return messages.get(0).at();
    }

    /** Seconds of the last message. */
    long end() {
        return messages.get(messages.size() - 1).at();
    }

    /** Gathers messages in any order. What somebody wrote to themselves, or is told twice, is left out. */
    public static final class Gathering {

        private final Map<String, Integer> people = new HashMap<>();
        private final Map<Mailing, Set<Integer>> mailings = new HashMap<>();
        private final List<Message> gathered = new ArrayList<>();

        public void add(String from, String to, long at) {
            int writer = numberOf(from);
            int reader = numberOf(to);
            if (writer != reader && mailings.computeIfAbsent(new Mailing(writer, at), key -> new HashSet<>(2)).add(reader)) {
                gathered.add(new Message(writer, reader, at, true));
            }
        }

        public Traffic all() {
            return new Traffic(gathered.stream().map(this::addressed).sorted(Comparator.comparingLong(Message::at)).toList());
        }

        private Message addressed(Message message) {
            int readers = mailings.get(new Mailing(message.from(), message.at())).size();
            return new Message(message.from(), message.to(), message.at(), readers == 1);
        }

        private int numberOf(String person) {
            return people.computeIfAbsent(person, unknown -> people.size());
        }
    }
}
