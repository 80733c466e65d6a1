package org.ngopartnership.json.internal.input;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The threads that work beside the caller's. They start when there is something to do, and are gone after the close. An
 * interrupt of the caller is left for the caller to see. Not thread-safe but for what is said of tasks.
 */
public final class Workers implements AutoCloseable {

    private static final int PIECES_PER_THREAD = 2;

    private final int threads;
    private final List<Thread> started = new CopyOnWriteArrayList<>();
    private @Nullable ExecutorService beside;
    private volatile boolean closed;

    /**
     * Threads that have not been started.
     *
     * @param threads  how many threads work, the caller's among them
     */
    public Workers(int threads) {
        this.threads = threads;
    }

    /** {@return how many tasks may wait or run} */
    public int mostAhead() {
        return PIECES_PER_THREAD * threads;
    }

    /** {@return whether work has become useless; to be asked by tasks} */
    public boolean isClosed() {
        return closed;
    }

    /** Has a task done as soon as a thread is free. */
    public void execute(Runnable task) {
        ExecutorService running = beside;
        if (running == null) {
            running = Executors.newFixedThreadPool(threads - 1, this::thread);
            beside = running;
        }
        running.execute(task);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ngo-partnership-import-" + (started.size() + 1));
        thread.setDaemon(true);
        started.add(thread);
        return thread;
    }

    /**
     * {@return the result of a task; the caller does it, or waits for it and does later ones meanwhile}
     *
     * @param later  those that come after it
     */
    public <T> T finish(FutureTask<T> first, Iterable<FutureTask<T>> later) {
        first.run(); // which does nothing if another thread has begun it
        for (FutureTask<T> task : later) {
            if (first.isDone()) {
                break;
            }
            task.run();
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return first.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException | CancellationException e) {
            throw failure(e);
        } finally {
            restore(interrupted);
        }
    }

    private static RuntimeException failure(Exception e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }

    /** Ends the threads and waits until they have ended, each after the record it is at. */
    @Override
    public void close() {
        closed = true;
        ExecutorService running = beside;
        beside = null;
        if (running == null) {
            return;
        }
        running.shutdownNow();
        boolean interrupted = false;
        for (Thread thread : started) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        restore(interrupted);
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
