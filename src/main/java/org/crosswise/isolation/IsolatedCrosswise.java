package org.crosswise.isolation;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Assesses in a child process, by rules that nobody here has read: what takes too long or too much memory is killed, the caller
 * gets an error, and the next assessment is answered by a spare that is warm already.
 *
 * <pre>{@code
 * try (IsolatedCrosswise isolated = IsolatedCrosswise.start(Path.of("their-rules"), Limits.USUAL)) {
 *     String json = isolated.report(new Asked(bytes, "client.json", null, Set.of(), Asked.Form.JSON));
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads, which wait for each other. What it stops and what it does not: docs/rules/isolation.md.
 */
public final class IsolatedCrosswise implements AutoCloseable {

    private final Path rules;
    private final Limits limits;
    private final ExecutorService starter = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "crosswise-isolation-spare");
        thread.setDaemon(true);
        return thread;
    });
    private Child child;
    private CompletableFuture<Child> spare;

    private IsolatedCrosswise(Path rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
        this.child = started(rules, limits);
        this.spare = startSpare();
    }

    /**
     * Starts a child and a spare. Takes as long as compiling the rules.
     *
     * @throws RefusedRulesException when the gate or the compiler refuses the rules
     * @throws IsolationException when the child does not become ready within its limits
     */
    public static IsolatedCrosswise start(Path rules, Limits limits) {
        return new IsolatedCrosswise(rules, limits);
    }

    /**
     * The report, as it was asked for.
     *
     * @throws IsolationException when no answer came within the limits, or the assessment could not be finished
     * @throws IllegalArgumentException when the earlier assessment is of a later day
     */
    public synchronized String report(Asked asked) {
        if (!child.isAlive()) {
            child.close();
            child = takeSpare();
        }
        Reply reply = child.ask(asked, limits.assessment());
        return switch (reply.kind()) {
            case REPORT -> reply.text();
            case WRONG_ORDER -> throw new IllegalArgumentException(reply.text());
            default -> throw new IsolationException(reply.text());
        };
    }

    private Child takeSpare() {
        try {
            return spare.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : e;
        } finally {
            spare = startSpare();
        }
    }

    private CompletableFuture<Child> startSpare() {
        return CompletableFuture.supplyAsync(() -> started(rules, limits), starter);
    }

    private static Child started(Path rules, Limits limits) {
        Child child = Child.start(rules, limits);
        Reply reply = child.ready(limits.start());
        if (reply.kind() != Reply.Kind.READY) {
            child.close();
            throw new RefusedRulesException(reply.text());
        }
        return child;
    }

    /** Kills the child and the spare. */
    @Override
    public synchronized void close() {
        starter.shutdown();
        child.close();
        spare.whenComplete((other, problem) -> {
            if (other != null) {
                other.close();
            }
        });
        spare.exceptionally(problem -> null).join();
    }
}
