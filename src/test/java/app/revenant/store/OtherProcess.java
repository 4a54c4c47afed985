package app.revenant.store;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A second program on the same store, in a process of its own, because locks are a matter between processes. */
final class OtherProcess implements AutoCloseable {

    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    /** Waits until it has opened the store. {@code hold} keeps it open; {@code write} logs fifty attempts in it. */
    static OtherProcess start(String act, Path store) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), OtherProcess.class.getName(), act, store.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(),
                StandardCharsets.UTF_8));
        for (String line = said.readLine(); !"open".equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the other process did not open the store");
            }
        }
        return new OtherProcess(process);
    }

    /** Lets it close the store and waits for its end. */
    void stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        finish();
    }

    void finish() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("the other process did not end well");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws IOException {
        try (Store store = Store.open(Path.of(arguments[1]), change -> { }, StoreTest.CLOCK)) {
            new PrintStream(new FileOutputStream(FileDescriptor.out), true).println("open");
            if (arguments[0].equals("write")) {
                IntStream.range(0, 50).forEach(i -> store.ledger().write("act.other",
                        tx -> tx.addAttempt(Sample.id("d1"), Sample.blankAttempt("other-" + i))));
            } else {
                while (System.in.read() >= 0) {
                    continue;
                }
            }
        }
    }
}
