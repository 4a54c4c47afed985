package app.revenant.desktop.kit;

import java.nio.file.Path;
import java.util.List;

/** A screen that can be handed files, such as those dropped on the window. */
@FunctionalInterface
public interface TakesFiles {

    /** Once the screen is shown. */
    void take(List<Path> files);
}
