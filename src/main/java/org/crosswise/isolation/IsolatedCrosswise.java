package org.crosswise.isolation;

import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.crosswise.comparison.SideBySide;
import org.crosswise.comparison.WrongOrderException;
import org.crosswise.engine.RuleFiles;
import org.jspecify.annotations.Nullable;

/**
 * Assesses in a child process, by rules that nobody here has read: what takes too long or too much memory is killed, the caller
 * gets an error, and the next assessment is answered by a spare that is warm already.
 *
 * <pre>{@code
 * try (IsolatedCrosswise isolated = IsolatedCrosswise.start(Release.open(path, acceptance), Limits.USUAL)) {
 *     String json = isolated.report(new Asked(assessment, null, Set.of(), Asked.Form.JSON));
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads, which wait for each other. What it stops and what it does not: docs/rules/isolation.md.
 */
public final class IsolatedCrosswise implements AutoCloseable {

    private final SortedMap<String, byte[]> rules;
    private final Limits limits;
    private final ExecutorService starter = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "crosswise-isolation-spare");
        thread.setDaemon(true);
        return thread;
    });
    private final Object spares = new Object();
    private @Nullable Child starting;
    private boolean closed;
    private Child child;
    private CompletableFuture<Child> spare;

    private IsolatedCrosswise(SortedMap<String, byte[]> rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
        this.child = ready(Child.start(rules, limits), limits);
        this.spare = startSpare();
    }

    /**
     * Starts a child and a spare. Takes as long as compiling the rules. What the files hold now is what runs.
     *
     * @param rules of a folder or a bundle
     * @throws RefusedRulesException when the gate or the compiler refuses the rules
     * @throws IsolationException when the child does not become ready within its limits
     */
    public static IsolatedCrosswise start(RuleFiles rules, Limits limits) {
        return new IsolatedCrosswise(rules.released(rules.ruleSet()), limits);
    }

    /**
     * The report, as it was asked for.
     *
     * @throws IsolationException when no answer came within the limits, or the assessment could not be finished
     * @throws WrongOrderException when the earlier assessment is of a later day
     */
    public synchronized String report(Asked asked) {
        if (asked.before() != null) {
            SideBySide.interval(asked.before().assessedOn(), asked.today().assessedOn());
        }
        if (!child.isAlive()) {
            child.close();
            child = livingSpare();
        }
        Reply reply = child.ask(asked, limits.assessment());
        if (reply.kind() != Reply.Kind.REPORT) {
            throw new IsolationException(reply.text());
        }
        return reply.text();
    }

    /** A spare may have been ended by somebody else, while it started or while it waited: then one that is started now. */
    private Child livingSpare() {
        Child taken =
                spare.<@Nullable Child>handle((started, problem) -> started).join();
        spare = startSpare();
        if (taken != null && taken.isAlive()) {
            return taken;
        }
        if (taken != null) {
            taken.close();
        }
        return takeSpare();
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
        return CompletableFuture.supplyAsync(() -> ready(startedSpare(), limits), starter);
    }

    private Child startedSpare() {
        synchronized (spares) {
            if (closed) {
                throw new IsolationException("closed: no spare is started");
            }
            starting = Child.start(rules, limits);
            return starting;
        }
    }

    private static Child ready(Child child, Limits limits) {
        Reply reply = child.ready(limits.start());
        if (reply.kind() != Reply.Kind.READY) {
            child.close();
            throw new RefusedRulesException(reply.text());
        }
        return child;
    }

    /** Kills the child and the spare, which need not be warm yet. */
    @Override
    public synchronized void close() {
        starter.shutdown();
        child.close();
        synchronized (spares) {
            closed = true;
            if (starting != null) {
                starting.close();
            }
        }
    }
}
