package org.crosswise.workshop.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.engine.RuleSource;
import org.crosswise.workshop.check.RuleCheck;

/** Checks and tests a folder of rules again at each save, by hand: nothing is compiled. For one thread. */
public final class Watch {

    private final Path folder;
    private final List<String> ids;
    private final Supplier<LocalDate> today;
    private final WatchListener listener;
    private final Retested retested;

    /**
     * @param folder the rules
     * @param ids the topics or rules that are watched; everything when there is none
     * @param today the day of the check
     * @param listener is told what is found
     */
    public Watch(Path folder, List<String> ids, Supplier<LocalDate> today, WatchListener listener) {
        this.folder = folder;
        this.ids = List.copyOf(ids);
        this.today = today;
        this.listener = listener;
        this.retested = new Retested(folder, listener);
    }

    /**
     * Tells at once what there is, then again at each save, until the thread is interrupted.
     *
     * @throws IOException when the folder cannot be watched
     */
    public void run() throws IOException {
        try (FolderChanges changes = new FolderChanges(folder)) {
            while (true) {
                round(changes);
                changes.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be read now can be read at the next save. */
    private void round(FolderChanges changes) {
        long start = System.nanoTime();
        try {
            RuleSource source = RuleSource.read(folder);
            List<Issue> issues = RuleCheck.ofText(source, RuleFiles.in(folder), today.get());
            if (RuleCheck.refuses(issues)) {
                refused(issues);
            } else {
                retested.round(source, Chosen.of(ids, source), start, changes::pending);
            }
        } catch (RuleSetException e) {
            refused(e.issues());
        } catch (UnknownIdException e) {
            refused(List.of(Issue.of(IssueCode.CANNOT_LOAD, "", String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            refused(List.of(Issue.of(IssueCode.CANNOT_LOAD, "", "cannot read " + e.getMessage())));
        }
    }

    private void refused(List<Issue> issues) {
        retested.interrupted();
        listener.refused(issues);
    }
}
