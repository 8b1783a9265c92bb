package org.crosswise.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeSet;
import org.crosswise.workshop.CaseFileException;
import org.crosswise.workshop.testing.CaseResult;
import org.crosswise.workshop.testing.TopicResult;

/**
 * Prints what became of cases: the failing ones with their place and why, then how many there were.
 *
 * @param out where to
 */
record TestResults(PrintWriter out) {

    /** What fails, in the order of the files. */
    void failures(List<TopicResult> results) {
        for (TopicResult result : results) {
            CaseFileException problem = result.problem();
            if (problem != null) {
                line(problem.getMessage() + "\n");
            }
            result.cases().stream().filter(each -> !each.passes()).forEach(each -> failure(result, each));
        }
    }

    private void failure(TopicResult result, CaseResult each) {
        line(result.file() + ":" + each.expectation().line() + ": "
                + each.expectation().name());
        each.failure().forEach(line -> line("  " + line));
        out.println();
    }

    /** How many there were and how many fail; by whom they were run. */
    void summary(List<TopicResult> results, String by) {
        long cases = results.stream().mapToLong(each -> each.cases().size()).sum();
        long failed = results.stream().mapToLong(TopicResult::failed).sum();
        long unreadable =
                results.stream().filter(each -> each.problem() != null).count();
        String ran = counted(cases, "case") + " of " + counted(results.size(), "topic") + ", run " + by + ": ";
        out.println(ran
                + (failed > 0 ? counted(failed, "failure") : unreadable > 0 ? "no failure" : "all pass")
                + (unreadable == 0 ? "." : "; " + counted(unreadable, "file") + " of cases cannot be read."));
        untried(results);
        out.flush();
    }

    /** A draft or a retired rule does not run: what a case expects of it is neither right nor wrong. */
    private void untried(List<TopicResult> results) {
        TreeSet<String> rules = new TreeSet<>();
        results.forEach(result -> result.cases().forEach(each -> rules.addAll(each.untried())));
        if (!rules.isEmpty()) {
            line("Not tried, as drafts and retired rules do not run: what cases expect of " + String.join(", ", rules)
                    + ".");
        }
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void line(String text) {
        text.lines().map(Findings::plain).forEach(out::println);
    }
}
