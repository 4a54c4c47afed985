package app.revenant.desktop.kit;

import app.revenant.model.DealId;
import java.util.Optional;
import javafx.scene.Node;

/**
 * Something the window shows. Its state lives in a model; the view is built anew in every language.
 *
 * <p>Called on the window's thread, in this order: {@code view}, {@code shown}, then {@code view} again for each
 * change of language, {@code closed} once.
 */
public interface Screen {

    /** A new view of the same state. The former view is thrown away: whatever it listened to, it must let go of here. */
    Node view(Words words);

    /** The view is in the window now: read what is to be shown, put the focus where one begins. */
    default void shown() {
    }

    /** Gone for good: stop listening to the bell. */
    default void closed() {
    }

    /** The deal one is looking at: what Ctrl+L and Ctrl+E are about. */
    default Optional<DealId> deal() {
        return Optional.empty();
    }
}
