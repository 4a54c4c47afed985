package app.revenant.desktop.pipeline;

import app.revenant.desktop.kit.Desk;
import app.revenant.desktop.kit.Live;
import app.revenant.desktop.kit.Remembered;
import app.revenant.desktop.kit.Trait;
import app.revenant.model.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The seller's own ways to look at the pipeline, kept in the memory of the window. Belongs to the window's thread. */
final class SavedViews {

    private final Desk desk;
    private final Remembered memory;
    private final Live<List<SavedView>> views;

    SavedViews(Desk desk, Remembered memory) {
        this.desk = desk;
        this.memory = memory;
        this.views = new Live<>(memory.text(Trait.PIPELINE_VIEWS).lines().map(SavedViews::read).flatMap(Optional::stream).toList());
    }

    Live<List<SavedView>> views() {
        return views;
    }

    /** Another one, or another arrangement for a name there is. @throws Refusal where the name is blank */
    void keep(String name, Arrangement arrangement) {
        List<SavedView> all = new ArrayList<>(views.get());
        String said = said(name);
        all.removeIf(each -> each.name().equalsIgnoreCase(said));
        all.add(new SavedView(said, arrangement));
        set(all);
    }

    /** @throws Refusal where the name is blank or another view's */
    void rename(SavedView view, String name) {
        String said = said(name);
        if (views.get().stream().anyMatch(each -> !each.equals(view) && each.name().equalsIgnoreCase(said))) {
            throw new Refusal("board.view-taken", said);
        }
        set(views.get().stream().map(each -> each.equals(view) ? new SavedView(said, each.arrangement()) : each).toList());
    }

    void delete(SavedView view) {
        set(views.get().stream().filter(each -> !each.equals(view)).toList());
    }

    private static String said(String name) {
        if (name.isBlank()) {
            throw new Refusal("board.view-blank");
        }
        return name.strip();
    }

    /** Written at once: a crash before the window is closed must not lose it. */
    private void set(List<SavedView> all) {
        views.set(List.copyOf(all));
        String text = all.stream().map(SavedViews::write).collect(Collectors.joining("\n"));
        desk.run(() -> {
            memory.put(Trait.PIPELINE_VIEWS, text);
            memory.save();
            return text;
        }, kept -> { });
    }

    private static String write(SavedView view) {
        Map<String, String> words = Written.words(view.arrangement());
        words.put("name", view.name());
        return Written.write(words);
    }

    private static Optional<SavedView> read(String line) {
        Map<String, String> words = Written.words(line);
        return Optional.ofNullable(words.get("name")).filter(name -> !name.isBlank())
                .map(name -> new SavedView(name, Written.arrangement(words)));
    }
}
