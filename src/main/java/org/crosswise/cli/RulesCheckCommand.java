package org.crosswise.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.engine.RuleSource;
import org.crosswise.workshop.ReadableCases;
import org.crosswise.workshop.check.RuleCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is wrong with a rule set. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a rule set, builds it, runs it once without findings, and tells what is wrong with it. "
                + "Nothing is built before the text is free of errors.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing is wrong; warnings may be listed", "1:something is", "2:wrong usage"})
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

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Written.Day.class,
            description = "Warn of reviews that were due before this day, such as 2027-01-31; today by default.")
    private @Nullable LocalDate asOf;

    @Option(names = "--strict", description = "End with 1 for warnings too.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text: as compilers write it (the default). json: one object with all findings.")
    private Findings.Format format = Findings.Format.TEXT;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + ": there is no such folder");
        }
        PrintWriter out = spec.commandLine().getOut();
        Findings findings = new Findings(folder, out);
        List<Issue> issues = ofText();
        if (format == Findings.Format.TEXT) {
            findings.print(issues);
        }
        if (!RuleCheck.refuses(issues)) {
            List<Issue> ofBuild = built();
            if (format == Findings.Format.TEXT) {
                findings.print(ofBuild);
            }
            issues.addAll(ofBuild);
        }
        end(findings, issues, out);
        return RuleCheck.refuses(issues) || (strict && !issues.isEmpty()) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /** The text of the rules and of their cases; cases that are not filled in are not looked at further. */
    private List<Issue> ofText() {
        RuleFiles files = RuleFiles.in(folder);
        try {
            RuleSource source = RuleSource.read(files);
            List<Issue> issues = new ArrayList<>(RuleCheck.ofText(source, files, day()));
            if (issues.stream().noneMatch(issue -> issue.code() == IssueCode.NOT_FILLED_IN)) {
                issues.addAll(ReadableCases.issues(source, files));
            }
            return issues;
        } catch (RuleSetException e) {
            return new ArrayList<>(e.issues());
        }
    }

    private List<Issue> built() {
        try (Progress progress = Progress.of(0, spec.commandLine().getErr(), Progress.onTerminal())) {
            progress.doing("compiling the rules");
            return RuleCheck.ofBuild(folder);
        }
    }

    private void end(Findings findings, List<Issue> issues, PrintWriter out) {
        if (format == Findings.Format.JSON) {
            findings.printJson(issues);
        } else {
            out.println(issues.isEmpty() ? "Nothing is wrong with " + folder + "." : "Findings: " + issues.size());
        }
        out.flush();
    }

    private LocalDate day() {
        return asOf != null ? asOf : Today.of(Clock.systemDefaultZone());
    }
}
