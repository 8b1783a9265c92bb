package org.crosswise.cli;

import java.util.Set;
import org.crosswise.Analysis;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.isolation.Asked;
import org.crosswise.isolation.IsolatedCrosswise;
import org.crosswise.report.Report;
import org.crosswise.report.Why;
import org.jspecify.annotations.Nullable;

/** Writes reports: in this process, or in a child process. */
interface Assessor extends AutoCloseable {

    /**
     * A report, written.
     *
     * @param before an earlier assessment of the same person, null when there is none
     * @throws IllegalArgumentException when the earlier assessment is of a later day
     */
    String written(Assessment today, @Nullable Assessment before, Set<Analysis> analyses, Asked.Form form);

    @Override
    void close();

    /** In this process. */
    static Assessor here(Crosswise crosswise) {
        return new Here(crosswise);
    }

    /** In a child process, which is closed with it. */
    static Assessor inChild(IsolatedCrosswise isolated) {
        return new InChild(isolated);
    }

    /** In this process. */
    record Here(Crosswise crosswise) implements Assessor {

        @Override
        public String written(Assessment today, @Nullable Assessment before, Set<Analysis> analyses, Asked.Form form) {
            Report report =
                    before == null ? crosswise.assess(today, analyses) : crosswise.compare(before, today, analyses);
            return switch (form) {
                case JSON -> report.toJson();
                case TEXT -> report.toText(Why.SHORT);
                case TEXT_WITH_WHY -> report.toText(Why.FULL);
            };
        }

        @Override
        public void close() {}
    }

    /** In a child process. */
    record InChild(IsolatedCrosswise isolated) implements Assessor {

        @Override
        public String written(Assessment today, @Nullable Assessment before, Set<Analysis> analyses, Asked.Form form) {
            return isolated.report(new Asked(today, before, analyses, form));
        }

        @Override
        public void close() {
            isolated.close();
        }
    }
}
