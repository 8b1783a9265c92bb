package org.crosswise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.workshop.Reasoning;
import org.crosswise.workshop.check.RuleCheck;
import org.crosswise.workshop.evaluation.HandReasoning;
import org.crosswise.workshop.testing.Chosen;
import org.crosswise.workshop.testing.JUnitXml;
import org.crosswise.workshop.testing.RuleTests;
import org.crosswise.workshop.testing.TopicResult;
import org.crosswise.workshop.testing.UnknownIdException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds rules against their cases. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Checks a rule set as rules check does, runs the cases beside the rules, and tells of each case "
                + "that fails where the rule stopped, with the values seen, and what would make it fire.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every case passes",
            "1:one fails",
            "2:wrong usage",
            "3:the check finds something wrong",
            "4:the results cannot be written"
        })
final class RulesTestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "[DIR] [ID...]",
            hideParamSyntax = true,
            description = "The rules, rules by default; then topics (iliopsoas) or single rules "
                    + "(iliopsoas/thomas-short, the cases that expect or fire it), everything by default.")
    private List<String> arguments = List.of();

    @Option(
            names = "--quick",
            description = "Work the rules through by hand instead of compiling them: seconds instead of half a minute "
                    + "for changed rules. The engine's word counts.")
    private boolean quick;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results as JUnit XML too.")
    private @Nullable Path junit;

    @Override
    public Integer call() throws IOException {
        Tested tested = Tested.of(arguments, spec.commandLine());
        try {
            RuleSource source = RuleSource.read(tested.folder());
            Chosen chosen = chosen(tested, source);
            List<Issue> issues =
                    RuleCheck.ofText(source, RuleFiles.in(tested.folder()), Today.of(Clock.systemDefaultZone()));
            return RuleCheck.refuses(issues)
                    ? refused(tested, issues)
                    : tell(tested, issues, results(tested, source, chosen));
        } catch (RuleSetException e) {
            return refused(tested, e.issues());
        }
    }

    private Chosen chosen(Tested tested, RuleSource source) {
        try {
            return Chosen.of(tested.ids(), source);
        } catch (UnknownIdException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private int refused(Tested tested, List<Issue> issues) {
        PrintWriter out = spec.commandLine().getOut();
        new Findings(tested.folder(), out).print(issues);
        out.println("Findings: " + issues.size() + "; no case was run.");
        out.flush();
        return ExitStatus.BAD_RULES;
    }

    /** Rules that are those of the jar are compiled already. */
    private Reasoning reasoning(Tested tested, RuleSource source) {
        if (quick) {
            return HandReasoning.of(source);
        }
        RuleBase bundled = RuleBase.bundled();
        return Reasoning.byEngine(
                bundled.sha256().equals(source.sha256()) ? bundled : RuleBase.compile(tested.folder()));
    }

    private List<TopicResult> results(Tested tested, RuleSource source, Chosen chosen) throws IOException {
        List<TopicResult> results = new ArrayList<>();
        try (Progress progress =
                Progress.of(chosen.topics().size(), spec.commandLine().getErr(), Progress.onTerminal())) {
            progress.doing("loading the rules");
            RuleTests tests = new RuleTests(source, tested.folder(), reasoning(tested, source));
            progress.doing("running the cases");
            for (Topic topic : chosen.topics()) {
                results.add(chosen.of(tests.of(topic)));
                progress.step();
            }
        }
        return results;
    }

    private int tell(Tested tested, List<Issue> warnings, List<TopicResult> results) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        new Findings(tested.folder(), out).print(warnings);
        TestResults printed = new TestResults(out);
        printed.failures(results);
        printed.summary(results, quick ? "by hand, not by the engine" : "by the engine");
        if (junit != null) {
            write(junit, results);
        }
        return results.stream().allMatch(TopicResult::passes) ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private void write(Path file, List<TopicResult> results) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            JUnitXml.write(results, writer);
        } catch (IOException | XMLStreamException e) {
            throw new IOException(file + ": cannot be written: " + e, e);
        }
    }
}
