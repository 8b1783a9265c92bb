package org.crosswise.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosswise.engine.Issue;
import org.crosswise.workshop.check.RuleCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is wrong with a rule set. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a rule set, builds it, runs it once without findings, and tells what is wrong with it.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is", "2:wrong usage"})
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules, ${DEFAULT-VALUE} by default.")
    private Path folder = Path.of("rules");

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Issue> issues = RuleCheck.issues(folder);
        issues.forEach(out::println);
        out.println(issues.isEmpty() ? "Nothing is wrong with " + folder + "." : "Findings: " + issues.size());
        out.flush();
        return issues.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}
