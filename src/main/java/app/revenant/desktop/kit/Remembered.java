package app.revenant.desktop.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The window's own small memory, a file beside the store. A broken or missing file never stops a start, and one that
 * cannot be written is only logged: nothing of the seller's is in it.
 */
public final class Remembered {

    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

    private final Path file;
    private final Properties traits = new Properties();
    private final List<Consumer<Trait>> listeners = new CopyOnWriteArrayList<>();

    /** Reads the file; may wait for disk. */
    public Remembered(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                traits.load(text);
            } catch (IOException | IllegalArgumentException broken) {
                LOG.info("window memory left alone: {}", broken.getMessage());
            }
        }
    }

    public synchronized String text(Trait trait) {
        return traits.getProperty(trait.key(), trait.unset());
    }

    /** What is no number, or outside the range, is as if never written. */
    public int number(Trait trait, int least, int most) {
        String text = text(trait);
        boolean sane = text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        return Integer.parseInt(sane ? text : trait.unset());
    }

    /** Within the range of the trait, else what holds unset. */
    public int number(Trait trait) {
        return number(trait, trait.least(), trait.most());
    }

    public boolean flag(Trait trait) {
        return Boolean.parseBoolean(text(trait));
    }

    /** Who listens is told on this thread, when it is another value. */
    public void put(Trait trait, Object value) {
        boolean same = text(trait).equals(value.toString());
        synchronized (this) {
            traits.setProperty(trait.key(), value.toString());
        }
        if (!same) {
            listeners.forEach(listener -> listener.accept(trait));
        }
    }

    /** Run the answer to stop listening. */
    public Runnable listen(Consumer<Trait> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Waits for disk. */
    public synchronized void save() {
        try {
            StringWriter text = new StringWriter();
            traits.store(text, null);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            LOG.info("window memory not kept: {}", unwritable.getMessage());
        }
    }
}
