package app.revenant.journey;

import app.revenant.desktop.kit.Background;
import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Dialogs;
import app.revenant.desktop.kit.FileKind;
import app.revenant.desktop.shell.Screens;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lies outside the window: the mail program, the clipboard, the platform's choosers of files. All else is real. */
final class Outside {

    final List<URI> mailed = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    Optional<Path> fileToSave = Optional.empty();
    /** The window's own, once a screen was made. */
    Optional<Background> background = Optional.empty();

    /** The same screens, each with this outside. */
    Screens around(Screens real) {
        return new Screens(desk -> real.today().apply(lent(desk)), desk -> real.pipeline().apply(lent(desk)),
                (desk, deal) -> real.ghosts().apply(lent(desk), deal), (desk, deal, spot) -> real.deal().of(lent(desk), deal, spot),
                (desk, deal) -> real.logContact().apply(lent(desk), deal),
                (desk, deal, attempt) -> real.correctContact().of(lent(desk), deal, attempt),
                (desk, deal, letter) -> real.closeOut().of(lent(desk), deal, letter), (desk, first) -> real.contacts().apply(lent(desk), first),
                desk -> real.insights().apply(lent(desk)),
                desk -> real.newDeal().apply(lent(desk)),
                (desk, errands) -> real.settings().apply(lent(desk), errands), desk -> real.imports().apply(lent(desk)),
                desk -> real.review().apply(lent(desk)));
    }

    private Desk lent(Desk desk) {
        background = Optional.of(desk.background());
        return new Desk(desk.background(), new Choosers(desk.dialogs()), mailed::add, copied::add, desk.navigator());
    }

    /** Tells and asks in the window; files are those of the test. */
    private final class Choosers implements Dialogs {

        private final Dialogs real;

        Choosers(Dialogs real) {
            this.real = real;
        }

        @Override
        public void tell(Throwable trouble) {
            real.tell(trouble);
        }

        @Override
        public void tell(String heading, String text) {
            real.tell(heading, text);
        }

        @Override
        public void ask(String heading, String text, String act, Runnable yes) {
            real.ask(heading, text, act, yes);
        }

        @Override
        public List<Path> open(String title, FileKind... kinds) {
            return List.of();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, FileKind kind) {
            return fileToSave;
        }

        @Override
        public Optional<Path> folder(String title) {
            return fileToSave;
        }
    }
}
