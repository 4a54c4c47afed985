package app.revenant.desktop.shell;

import app.revenant.desktop.kit.Clip;
import app.revenant.desktop.kit.Dialogs;
import app.revenant.desktop.kit.FileKind;
import app.revenant.desktop.kit.Trouble;
import app.revenant.desktop.kit.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Tells and asks on sheets inside the window; files are chosen in the platform's own choosers. */
final class WindowDialogs implements Dialogs {

    private final Window window;
    private final Sheets sheets;
    private final Supplier<Words> words;
    private final Clip clip;
    /** What is being told already: work that fails again and again is told once. */
    private final Set<String> told = new HashSet<>();

    WindowDialogs(Window window, Sheets sheets, Supplier<Words> words, Clip clip) {
        this.window = window;
        this.sheets = sheets;
        this.words = words;
        this.clip = clip;
    }

    @Override
    public void tell(Throwable failure) {
        String code = Trouble.of(failure, words.get()).code();
        TroubleLog.note(code, failure);
        if (told.add(code)) {
            sheets.open(new TroubleSheet(failure, clip, sheets::close, () -> told.remove(code)));
        }
    }

    @Override
    public void tell(String heading, String text) {
        sheets.open(now -> new MessagePane(now, heading, text, sheets::close).closing());
    }

    @Override
    public void ask(String heading, String text, String act, Runnable yes) {
        sheets.open(now -> new MessagePane(now, heading, text, sheets::close).asking(act, yes));
    }

    @Override
    public List<Path> open(String title, FileKind... kinds) {
        List<File> chosen = chooser(title, kinds).showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, FileKind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    private static FileChooser chooser(String title, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        for (FileKind kind : kinds) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
        }
        return chooser;
    }
}
