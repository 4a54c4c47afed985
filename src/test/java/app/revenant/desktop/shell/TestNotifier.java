package app.revenant.desktop.shell;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what would be told outside the window. */
final class TestNotifier implements Notifier {

    final List<String> told = new CopyOnWriteArrayList<>();

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public void tell(String title, String text) {
        told.add(text);
    }
}
