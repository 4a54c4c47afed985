package app.revenant.cli;

import java.nio.file.Path;
import java.time.Clock;

/** Opens the window on a data folder and comes back when it is closed. */
@FunctionalInterface
public interface Window {

    void open(Path folder, Clock clock);
}
