package org.crosswise.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crosswise.engine.RuleSetException;
import org.crosswise.workshop.CaseFileException;
import org.crosswise.workshop.coverage.Coverage;
import org.crosswise.workshop.coverage.Coverage.Gap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which conditions the cases have never seen true, false or not recorded. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description =
                "Runs the cases and tells for each condition of the rules whether they have seen it true, false and "
                        + "not recorded. How it is counted: docs/rules/coverage.md.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every rule fires and stays silent, and enough conditions are seen in all that they can be",
            "1:not so, or a reason explains what is no gap, or a case fails",
            "2:wrong usage, or cases that cannot be read",
            "3:the check of the text finds something wrong"
        })
final class RulesCoverageCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "[DIR] [ID...]",
            hideParamSyntax = true,
            description = "The rules, rules by default; then topics or single rules, everything by default.")
    private List<String> arguments = List.of();

    @Option(
            names = "--at-least",
            paramLabel = "PERCENT",
            defaultValue = "95",
            converter = Written.Percent.class,
            description = "How many of a hundred conditions must be seen in all that they can be; "
                    + "${DEFAULT-VALUE} by default.")
    private double atLeast;

    @Override
    public Integer call() {
        try {
            Workbench bench = Workbench.of(arguments, spec.commandLine());
            return tell(bench, coverage(bench));
        } catch (RuleSetException e) {
            return Workbench.refused(e, arguments, spec.commandLine());
        } catch (FailingCasesException e) {
            return Workbench.refused(e, spec.commandLine());
        } catch (CaseFileException e) {
            throw new ParameterException(spec.commandLine(), Complaint.words(e), e);
        }
    }

    private Coverage coverage(Workbench bench) throws FailingCasesException {
        try (Progress progress = Progress.of(bench.topics(), spec.commandLine().getErr(), Progress.onTerminal())) {
            return Coverage.of(bench.passingTrials(progress), bench::wants);
        }
    }

    private int tell(Workbench bench, Coverage coverage) {
        PrintWriter out = spec.commandLine().getOut();
        coverage.gaps().forEach(gap -> gap(bench, gap, out));
        coverage.neverFired().forEach(rule -> out.println(rule + ": fires in no case of its topic"));
        coverage.neverSilent().forEach(rule -> out.println(rule + ": is silent in no case of its topic"));
        coverage.needless()
                .forEach(reason -> out.println(
                        reason.rule() + ": the reason for \"" + reason.what() + "\" explains what is no gap"));
        out.println(summary(coverage));
        bench.tellAsleep(out);
        out.flush();
        return isEnough(coverage) ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private static void gap(Workbench bench, Gap gap, PrintWriter out) {
        out.println(bench.where(gap.topic(), gap.spot().place()) + ": " + gap.rule());
        out.println("  " + gap.words());
    }

    private static String summary(Coverage coverage) {
        return String.format(
                Locale.ROOT,
                "Rules: %d, of which %d fire and %d stay silent in a case of their topic.%n"
                        + "Conditions: %d, of which %.1f %% were seen in all that they can be, %d not; %d cannot be, for a reason."
                        + " Counted by version %d.",
                coverage.rules().size(),
                coverage.rules().size() - coverage.neverFired().size(),
                coverage.rules().size() - coverage.neverSilent().size(),
                coverage.conditions(),
                coverage.percent(),
                coverage.gaps().size(),
                coverage.explained(),
                Coverage.VERSION);
    }

    private boolean isEnough(Coverage coverage) {
        return coverage.percent() >= atLeast
                && coverage.neverFired().isEmpty()
                && coverage.neverSilent().isEmpty()
                && coverage.needless().isEmpty();
    }
}
