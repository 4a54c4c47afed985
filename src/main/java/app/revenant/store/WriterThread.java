package app.revenant.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/** The one thread that writes. Callers wait, also when interrupted: a write that began is never given up half told. */
final class WriterThread implements AutoCloseable {

    private final ExecutorService executor = Executors.newSingleThreadExecutor(this::thread);
    private volatile Thread writer;

    /**
     * Does the work on the writing thread and hands out what it returned or threw.
     *
     * @throws IllegalStateException when the store is closed, or when the writing thread itself asks: it would wait for
     *     ever
     */
    <T> T call(Supplier<T> work) {
        if (Thread.currentThread() == writer) {
            throw new IllegalStateException("the thread that writes cannot wait for a write");
        }
        try {
            return patiently(executor.submit(work::get));
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("the store is closed", e);
        }
    }

    boolean isClosed() {
        return executor.isShutdown();
    }

    @Override
    public void close() {
        executor.shutdown();
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "store-writer");
        thread.setDaemon(true);
        writer = thread;
        return thread;
    }

    private static <T> T patiently(Future<T> result) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw thrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
