package app.revenant.desktop.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questions the window asks and troubles it tells. Called on the window's thread. */
public interface Dialogs {

    /** Tells a refusal in its one sentence, anything else as a fault with a code that can be copied. */
    void tell(Throwable trouble);

    /** Tells something that is neither good nor bad; both texts in the seller's language. */
    void tell(String heading, String text);

    /** Asks before something that cannot be undone; the button is named by the act. */
    void ask(String heading, String text, String act, Runnable yes);

    /** Files to read; empty when the seller thought better of it. */
    List<Path> open(String title, FileKind... kinds);

    /** A file to write. */
    Optional<Path> save(String title, String suggestedName, FileKind kind);

    Optional<Path> folder(String title);
}
