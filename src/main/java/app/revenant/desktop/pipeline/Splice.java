package app.revenant.desktop.pipeline;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings a shown list up to date by the smallest stretch that differs, so that the rest of it is not laid out again. */
final class Splice {

    private Splice() {
    }

    static <T> void into(ObservableList<T> shown, List<T> now) {
        int least = Math.min(shown.size(), now.size());
        int head = 0;
        while (head < least && shown.get(head) == now.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && shown.get(shown.size() - 1 - tail) == now.get(now.size() - 1 - tail)) {
            tail++;
        }
        replace(shown, head, shown.size() - tail, now.subList(head, now.size() - tail));
    }

    private static <T> void replace(ObservableList<T> shown, int from, int to, List<T> with) {
        if (from == 0 && to == shown.size()) {
            shown.setAll(with);
        } else if (with.size() == to - from) {
            for (int at = 0; at < with.size(); at++) {
                if (shown.get(from + at) != with.get(at)) {
                    shown.set(from + at, with.get(at));
                }
            }
        } else {
            shown.remove(from, to);
            shown.addAll(from, with);
        }
    }
}
