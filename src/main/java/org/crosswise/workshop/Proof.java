package org.crosswise.workshop;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.Crosswise;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.release.Proven;
import org.crosswise.report.RecommendationLine;
import org.crosswise.workshop.check.RuleCheck;
import org.jspecify.annotations.Nullable;

/** Holds a rule set against all that was written down about it: its text, a build, its cases and its clients. */
public final class Proof {

    private static final String HEALTHY = "corpus/healthy/";
    private static final List<String> TREATMENT = List.of("RELEASE", "LENGTHEN", "ACTIVATE", "STRENGTHEN");

    private final RuleFiles files;
    private final List<Issue> issues = new ArrayList<>();
    private @Nullable RuleBase rules;
    private int cases;
    private int clients;

    private Proof(RuleFiles files) {
        this.files = files;
    }

    /**
     * Proves a rule set. Nothing is compiled before its text is free of errors. Takes seconds.
     *
     * @param asOf reviews that were due before this day are told
     */
    public static Proof of(RuleFiles files, LocalDate asOf) {
        Proof proof = new Proof(files);
        proof.issues.addAll(RuleCheck.ofText(files, asOf));
        if (proof.holds()) {
            proof.run();
        }
        return proof;
    }

    /** Whether nothing but warnings was found. */
    public boolean holds() {
        return !RuleCheck.refuses(issues);
    }

    /** Everything that was found, warnings too. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** What it was held against; all of it came out as expected when the proof holds. */
    public Proven proven() {
        return new Proven(cases, clients);
    }

    /**
     * The rules, ready to run.
     *
     * @throws RuleSetException when the proof does not hold
     */
    public Crosswise crosswise() {
        if (rules == null || !holds()) {
            throw new RuleSetException(issues);
        }
        return Crosswise.of(rules);
    }

    private void run() {
        try {
            RuleBase built = RuleBase.compile(files);
            rules = built;
            issues.addAll(RuleCheck.ofRun(built));
            if (holds()) {
                cases(built);
                clients(Crosswise.of(built));
            }
        } catch (RuleSetException e) {
            issues.addAll(e.issues());
        }
    }

    /** Every rule that runs must be expected by a case: what no case shows is not proven. */
    private void cases(RuleBase built) {
        Set<String> unshown = new TreeSet<>(built.rules().keySet());
        unshown.addAll(built.onTrial());
        for (RuleSet.Stage stage : built.ruleSet().allStages()) {
            for (String topic : stage.topics()) {
                tried(IssueCode.FAILED_CASE, RuleFiles.casesPath(stage, topic), path -> {
                    for (Case each : CaseFile.read(files, stage, topic, built.vocabulary())) {
                        tried(IssueCode.FAILED_CASE, path, each.line(), file -> one(each, file, built));
                        unshown.removeAll(each.expected().keySet());
                    }
                });
            }
        }
        if (holds()) {
            unshown.forEach(rule -> fail(IssueCode.FAILED_CASE, "", rule + ": no case expects what it concludes"));
        }
    }

    private void one(Case each, String path, RuleBase built) {
        cases++;
        CaseRun run = CaseRun.of(each, built);
        if (!run.passes()) {
            fail(IssueCode.FAILED_CASE, path, each.line(), each.name() + ":" + inOneLine(run.difference()));
        }
    }

    private void clients(Crosswise crosswise) {
        List<String> corpus = files.corpus();
        if (corpus.isEmpty()) {
            fail(IssueCode.FAILED_CLIENT, "corpus", "there is no client: expected some in healthy and regression");
        }
        for (String path : corpus) {
            tried(IssueCode.FAILED_CLIENT, path, file -> client(file, crosswise));
        }
    }

    private void client(String path, Crosswise crosswise) throws IOException {
        clients++;
        ClientRun run = ClientRun.of(ClientFile.read(files, path, crosswise.vocabulary()), crosswise);
        if (!run.difference().isEmpty()) {
            fail(IssueCode.FAILED_CLIENT, path, inOneLine(run.difference()).strip());
        }
        run.report().recommendations().stream()
                .filter(line -> path.startsWith(HEALTHY) && TREATMENT.contains(line.kind()))
                .map(RecommendationLine::code)
                .forEach(code -> fail(IssueCode.FAILED_CLIENT, path, "a healthy person gets " + code));
    }

    private interface Step {
        void on(String path) throws IOException;
    }

    /** Whatever a case or a client does to the rules is a failure of that case or client. */
    private void tried(IssueCode code, String path, Step step) {
        tried(code, path, 0, step);
    }

    private void tried(IssueCode code, String path, int line, Step step) {
        try {
            step.on(path);
        } catch (CaseFileException e) {
            fail(code, path, e.line(), inOneLine(e.problem()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            fail(code, path, line, inOneLine(String.valueOf(e.getMessage())));
        }
    }

    private void fail(IssueCode code, String path, String message) {
        fail(code, path, 0, message);
    }

    private void fail(IssueCode code, String path, int line, String message) {
        issues.add(new Issue(code, path, line, 0, message, ""));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ");
    }
}
