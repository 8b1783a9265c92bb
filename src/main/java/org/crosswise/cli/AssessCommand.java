package org.crosswise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.crosswise.Analysis;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.DocumentException;
import org.crosswise.comparison.WrongOrderException;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.isolation.Asked;
import org.crosswise.isolation.IsolatedCrosswise;
import org.crosswise.isolation.IsolationException;
import org.crosswise.isolation.RefusedRulesException;
import org.crosswise.release.Acceptance;
import org.crosswise.release.Release;
import org.crosswise.workshop.check.RuleCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses documents, one after the other; what is wrong with one does not stop the others. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Assesses findings and prints a report for each file.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:a report for every file",
            "2:wrong usage, or a document that cannot be read (the others are still reported)",
            "3:the rule set cannot be loaded",
            "4:an assessment that could not be finished (the others are still reported)"
        })
final class AssessCommand implements Callable<Integer> {

    /** How a report is printed. */
    enum Format {
        TEXT,
        JSON
    }

    /** What may be left out. */
    enum Without {
        STABILITY(Analysis.STABILITY),
        WOULD_CHANGE(Analysis.WOULD_CHANGE);

        private final Analysis analysis;

        Without(Analysis analysis) {
            this.analysis = analysis;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Assessments as JSON or YAML; - is standard input. The format is told in docs/documents.md.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text: for people (the default). json: one report a line, in the order of the files.")
    private Format format = Format.TEXT;

    @Option(names = "--why", description = "Show every reason, down to rule, finding, threshold and source.")
    private boolean why;

    @Option(
            names = "--without",
            paramLabel = "ANALYSIS",
            split = ",",
            description = "Leave out what is computed by running the rules again: stability, would-change; quicker.")
    private List<Without> without = List.of();

    @Mixin
    private UsedRules used = new UsedRules();

    @Mixin
    private Isolation isolation = new Isolation();

    @Option(
            names = "--before",
            paramLabel = "EARLIER",
            description = "An earlier assessment of the same person: say what changed since. With exactly one FILE.")
    private @Nullable String before;

    private int status = ExitStatus.DONE;

    @Override
    public Integer call() {
        refuseWrongUse();
        Acceptance acceptance = used.acceptance();
        Path rules = used.path();
        try (Assessor assessor = rules == null ? Assessor.here(Crosswise.standard()) : checked(rules, acceptance)) {
            files.forEach(file -> assess(assessor, file));
            return status;
        } catch (RuleSetException e) {
            return used.refused(e);
        } catch (RefusedRulesException | IsolationException e) {
            spec.commandLine().getErr().println("crosswise: the rules are not used: " + e.getMessage());
        }
        return ExitStatus.BAD_RULES;
    }

    private void refuseWrongUse() {
        used.refuseWrongUse();
        if (used.path() == null && isolation.isAsked()) {
            throw new ParameterException(spec.commandLine(), "--isolate is about --rules PATH, which is missing");
        }
        if (before != null && files.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(), "--before takes exactly one FILE to compare with, found " + files.size());
        } else if ("-".equals(before) && files.contains("-")) {
            throw new ParameterException(spec.commandLine(), "standard input is one document: --before - needs a FILE");
        }
    }

    /** Rules that {@code rules check} would refuse are not used. */
    private Assessor checked(Path path, Acceptance acceptance) {
        RuleFiles files = Release.open(path, acceptance);
        List<Issue> issues = RuleCheck.ofText(files, Today.of(Clock.systemDefaultZone()));
        if (RuleCheck.refuses(issues)) {
            throw new RuleSetException(issues);
        }
        return isolation.isAsked()
                ? Assessor.inChild(IsolatedCrosswise.start(files, isolation.limits()))
                : Assessor.here(Crosswise.of(RuleBase.compile(files)));
    }

    private void assess(Assessor assessor, String file) {
        Assessment earlier = before == null ? null : readable(before);
        Assessment today = readable(file);
        if (today == null || (before != null && earlier == null)) {
            return;
        }
        try {
            print(file, assessor.written(today, earlier, analyses(), form()));
        } catch (WrongOrderException e) {
            complain(ExitStatus.BAD_INPUT, before + " and " + file + ": " + e.getMessage());
        } catch (RuntimeException e) {
            complain(ExitStatus.UNFINISHED, file + ": the assessment could not be finished: " + Complaint.words(e));
        }
    }

    /** The document; null when it cannot be read, which was then said. */
    private @Nullable Assessment readable(String file) {
        try {
            return read(file);
        } catch (DocumentException e) {
            complain(ExitStatus.BAD_INPUT, e.getMessage());
        } catch (NoSuchFileException e) {
            complain(ExitStatus.BAD_INPUT, file + ": there is no such file");
        } catch (IOException e) {
            complain(ExitStatus.BAD_INPUT, file + ": cannot be read: " + Complaint.words(e));
        } catch (RuntimeException e) {
            complain(ExitStatus.UNFINISHED, file + ": the assessment could not be finished: " + Complaint.words(e));
        }
        return null;
    }

    private Set<Analysis> analyses() {
        Set<Analysis> analyses = EnumSet.allOf(Analysis.class);
        without.forEach(each -> analyses.remove(each.analysis));
        return analyses;
    }

    private static Assessment read(String file) throws IOException {
        if (!file.equals("-")) {
            return Assessment.read(Path.of(file));
        }
        InputStream in = System.in;
        return Assessment.parse("standard input", in.readNBytes(Assessment.MAX_BYTES + 1));
    }

    private Asked.Form form() {
        return format == Format.JSON ? Asked.Form.JSON : why ? Asked.Form.TEXT_WITH_WHY : Asked.Form.TEXT;
    }

    private void print(String file, String report) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(report);
        } else {
            if (files.size() > 1) {
                out.println("== " + file);
            }
            out.print(report);
        }
        out.flush();
    }

    /** The most serious problem decides the exit status. */
    private void complain(int problem, @Nullable String message) {
        status = Math.max(status, problem);
        spec.commandLine().getErr().println("crosswise: " + message);
        spec.commandLine().getErr().flush();
    }
}
