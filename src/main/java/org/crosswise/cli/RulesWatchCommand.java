package org.crosswise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crosswise.engine.Issue;
import org.crosswise.workshop.testing.TopicResult;
import org.crosswise.workshop.testing.Watch;
import org.crosswise.workshop.testing.WatchListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks and tests rules again at each save. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Checks a rule set and runs its cases by hand, then again at each save those of the topic that "
                + "was changed, and tells which other topics come out otherwise. Ctrl-C ends it.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"2:wrong usage", "130:it was ended with Ctrl-C"})
final class RulesWatchCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "[DIR] [ID...]",
            hideParamSyntax = true,
            description = "The rules, rules by default; then topics or single rules, everything by default.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws IOException {
        Tested tested = Tested.of(arguments, spec.commandLine());
        Clock clock = Clock.systemDefaultZone();
        new Watch(tested.folder(), tested.ids(), () -> Today.of(clock), new Printed(tested)).run();
        return ExitStatus.DONE;
    }

    private final class Printed implements WatchListener {

        private final PrintWriter out = spec.commandLine().getOut();
        private final Tested tested;

        Printed(Tested tested) {
            this.tested = tested;
        }

        @Override
        public void refused(List<Issue> issues) {
            new Findings(tested.folder(), out).print(issues);
            end("Findings: " + issues.size() + "; no case was run.");
        }

        @Override
        public void tested(List<TopicResult> results, long nanos) {
            TestResults printed = new TestResults(out);
            printed.failures(results);
            printed.summary(results, "by hand in " + String.format(Locale.ROOT, "%.2f s", nanos / NANOS));
            end("Watching " + tested.folder() + "; Ctrl-C ends it.");
        }

        @Override
        public void others(List<TopicResult> changed, int number) {
            for (TopicResult each : changed) {
                out.println("Other topic " + each.topic() + ": "
                        + (each.passes() ? "all cases pass now." : "fails now in " + each.failed() + " of its cases."));
            }
            end("Other topics: " + number + " tested, " + changed.size() + " come out otherwise.");
        }

        private void end(String line) {
            out.println(line);
            out.flush();
        }
    }
}
