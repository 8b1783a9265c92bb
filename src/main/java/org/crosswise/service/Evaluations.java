package org.crosswise.service;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Runs evaluations on as many threads as there are cores; a bounded number waits. At its deadline one is answered with a refusal.
 * When it waits it is not begun any more; when it runs it goes on to its end, as nothing can stop rules half-way, and its thread
 * is taken as long.
 */
final class Evaluations implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final Duration deadline;
    private final Measures measures;

    Evaluations(int number, int queue, Duration deadline, Measures measures) {
        AtomicInteger count = new AtomicInteger();
        this.deadline = deadline;
        this.measures = measures;
        this.threads =
                new ThreadPoolExecutor(number, number, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), work -> {
                    Thread thread = new Thread(work, "evaluation-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        measures.watch(threads);
    }

    /**
     * Runs it as soon as a thread is free.
     *
     * @param wanted whether somebody still waits for it, asked when its turn comes
     */
    CompletableFuture<Reply> run(BooleanSupplier wanted, Supplier<Reply> evaluation) {
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        Runnable work = () -> {
            if (!answer.isDone()) {
                work(wanted, evaluation, answer);
            }
        };
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            measures.shed();
            throw new Refusal(busy());
        }
        answer.orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS);
        return answer.handle((reply, problem) -> {
            if (problem instanceof TimeoutException) {
                threads.remove(work);
                measures.deadline();
                throw new Refusal(late());
            } else if (problem != null) {
                throw problem instanceof RuntimeException known ? known : new IllegalStateException(problem);
            }
            return reply;
        });
    }

    private void work(BooleanSupplier wanted, Supplier<Reply> evaluation, CompletableFuture<Reply> answer) {
        try {
            if (wanted.getAsBoolean()) {
                answer.complete(evaluation.get());
            } else {
                measures.abandoned();
                answer.completeExceptionally(new Refusal(gone()));
            }
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
        }
    }

    private static Problem gone() {
        return new Problem(
                Problem.GONE, "gone", "The connection was closed before its turn came. Nothing was assessed.");
    }

    static Problem busy() {
        return new Problem(503, "busy", "Too many requests wait already. Nothing was assessed; ask again in a moment.");
    }

    private Problem late() {
        return new Problem(
                503,
                "deadline",
                "The evaluation took longer than " + deadline.toMillis() + " ms and was given up. There is no answer.");
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
