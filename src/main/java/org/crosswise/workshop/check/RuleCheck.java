package org.crosswise.workshop.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.LimitExceededException;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.engine.RuleSource;
import org.crosswise.fact.Facts;

/**
 * All checks of a rule set: the gate, then what its text tells, then a build and a run without findings. What the gate
 * refuses has no effect whatever; nothing is compiled before the text is free of errors.
 */
public final class RuleCheck {

    private static final Facts NOTHING_FOUND = new Facts(List.of(), List.of(), List.of(), List.of());

    private RuleCheck() {}

    /**
     * What the gate and the text checks find, in the order of the files; of rules that are not filled in nothing but
     * that. Takes a fraction of a second and runs nothing.
     *
     * @param folder the rules
     * @param asOf reviews that were due before this day are told
     */
    public static List<Issue> ofText(Path folder, LocalDate asOf) {
        return ofText(RuleFiles.in(folder), asOf);
    }

    /** The same of files that a folder or a bundle holds. */
    public static List<Issue> ofText(RuleFiles files, LocalDate asOf) {
        try {
            return ofText(RuleSource.read(files), files, asOf);
        } catch (RuleSetException e) {
            return e.issues();
        }
    }

    /** What the text checks find in rules that were read, and have passed the gate. */
    public static List<Issue> ofText(RuleSource source, RuleFiles files, LocalDate asOf) {
        List<Issue> open = new NotFilledIn(files).issues(source);
        if (!open.isEmpty()) {
            return inOrder(open, source);
        }
        List<Issue> issues = new ArrayList<>();
        checks(files, asOf).forEach(check -> issues.addAll(check.issues(source)));
        return inOrder(issues, source);
    }

    /** What a build and a run without findings find. Takes seconds; for rules whose text is free of errors. */
    public static List<Issue> ofBuild(Path folder) {
        try {
            return ofRun(RuleBase.compile(folder));
        } catch (RuleSetException e) {
            return e.issues();
        }
    }

    /** What a run without findings finds. */
    public static List<Issue> ofRun(RuleBase rules) {
        try {
            rules.run(NOTHING_FOUND);
            rules.trial(NOTHING_FOUND);
            return List.of();
        } catch (LimitExceededException e) {
            return List.of(Issue.of(IssueCode.DOES_NOT_END, "", String.valueOf(e.getMessage())));
        }
    }

    /** Whether the rules must not be used as they are. */
    public static boolean refuses(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    }

    private static List<Check> checks(RuleFiles files, LocalDate asOf) {
        return List.of(
                new ListedFolders(files),
                new ListedFiles(files),
                new ShortFiles(),
                new NeededImports(),
                new FittingTypes(),
                new KnownCodes(),
                new AcceptedNumbers(),
                new MissingGuards(),
                new VisibleThresholds(),
                new TrueThresholds(),
                new DeclaredSources(),
                new OverdueReviews(asOf),
                new ReviewedByOthers(),
                new ImpossibleConditions(),
                new AlwaysTrueConditions(),
                new AlikeRules(),
                new ContradictingRules(),
                new ConcludedInTime(),
                new EndlessRules());
    }

    /** Files in reading order, what concerns no rule file before them, places from top to bottom. */
    private static List<Issue> inOrder(List<Issue> issues, RuleSource source) {
        List<String> paths =
                source.topics().stream().map(RuleSource.Topic::path).toList();
        issues.sort(Comparator.<Issue>comparingInt(issue -> paths.indexOf(issue.file()))
                .thenComparingInt(Issue::line)
                .thenComparingInt(Issue::column));
        return List.copyOf(issues);
    }
}
