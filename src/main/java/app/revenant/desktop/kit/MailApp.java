package app.revenant.desktop.kit;

import java.net.URI;

/** The programs outside: opens a {@code mailto:}, a {@code tel:} or a file with whatever serves it here. Never sends anything. */
@FunctionalInterface
public interface MailApp {
    void open(URI address);
}
