package org.crosswise.workshop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crosswise.LiveCrosswise;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleSetException;
import org.crosswise.release.Acceptance;
import org.crosswise.release.Release;

/** Exchanges the rules of a running program for others, once those are accepted and proven. */
public final class Reload {

    private Reload() {}

    /**
     * Opens a folder or a bundle, holds it against its checks, its cases and its clients, and lets it run from then on. Takes
     * seconds, in which the old rules run on.
     *
     * @return why the old rules stay; empty when the new ones run now
     */
    public static List<Issue> into(LiveCrosswise live, Path folderOrBundle, Acceptance acceptance) {
        try {
            live.exchange(Proof.of(Release.open(folderOrBundle, acceptance), LocalDate.MIN)
                    .crosswise());
            return List.of();
        } catch (RuleSetException e) {
            return e.issues();
        }
    }
}
