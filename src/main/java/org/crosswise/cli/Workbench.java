package org.crosswise.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswise.drl.Place;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleFiles;
import org.crosswise.engine.RuleSetException;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.workshop.check.RuleCheck;
import org.crosswise.workshop.diff.ChangedRules;
import org.crosswise.workshop.evaluation.Asleep;
import org.crosswise.workshop.evaluation.HandReasoning;
import org.crosswise.workshop.evaluation.TriedCases;
import org.crosswise.workshop.testing.Chosen;
import org.crosswise.workshop.testing.UnknownIdException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Rules that passed the checks of their text, with the topics that somebody wants to look at. Nothing is compiled. */
final class Workbench {

    private final CommandLine command;
    private final Tested tested;
    private final RuleSource source;
    private final Chosen chosen;

    private Workbench(CommandLine command, Tested tested, RuleSource source, Chosen chosen) {
        this.command = command;
        this.tested = tested;
        this.source = source;
        this.chosen = chosen;
    }

    /**
     * Opens what the arguments {@code [DIR] [ID…]} name.
     *
     * @throws RuleSetException when the text has errors
     * @throws ParameterException when there is no such folder or id
     */
    static Workbench of(List<String> arguments, CommandLine command) {
        Tested tested = Tested.of(arguments, command);
        RuleSource source = RuleSource.read(tested.folder());
        try {
            Chosen chosen = Chosen.of(tested.ids(), source);
            List<Issue> issues =
                    RuleCheck.ofText(source, RuleFiles.in(tested.folder()), Today.of(Clock.systemDefaultZone()));
            if (RuleCheck.refuses(issues)) {
                throw new RuleSetException(issues);
            }
            return new Workbench(command, tested, source, chosen);
        } catch (UnknownIdException e) {
            throw new ParameterException(command, String.valueOf(e.getMessage()));
        }
    }

    /** Says why rules are not used. */
    static int refused(RuleSetException problem, List<String> arguments, CommandLine command) {
        PrintWriter err = command.getErr();
        err.println("crosswise: the rules are not used:");
        new Findings(Tested.of(arguments, command).folder(), err).print(problem.issues());
        return ExitStatus.BAD_RULES;
    }

    /** The same, wanting of the rules only those that are new or written otherwise than in an older set. */
    Workbench changedSince(RuleSource older) {
        Set<String> rules =
                ChangedRules.of(older, source).stream().filter(this::wants).collect(Collectors.toSet());
        List<Topic> topics = chosen.topics().stream()
                .filter(topic -> topic.file().rules().stream().anyMatch(rule -> rules.contains(rule.id())))
                .toList();
        return new Workbench(command, tested, source, new Chosen(topics, Set.of(), rules));
    }

    /** How many topics are wanted. */
    int topics() {
        return chosen.topics().size();
    }

    /** Whether a rule is wanted. */
    boolean wants(String rule) {
        return chosen.rules().contains(rule) || chosen.whole().contains(rule.substring(0, rule.indexOf('/')));
    }

    /** The cases of the wanted topics, run; by the engine when the rules are those of the jar, else by hand. */
    TriedCases trials(Progress progress) {
        progress.doing("running the cases");
        Set<String> wanted = chosen.topics().stream().map(Topic::name).collect(Collectors.toSet());
        return TriedCases.of(tested.folder(), source, HandReasoning.orEngine(source), wanted::contains, progress::step);
    }

    /**
     * Like {@link #trials}, of cases that pass: one that expects what the rules do not conclude shows nothing.
     *
     * @throws FailingCasesException when some do not
     */
    TriedCases passingTrials(Progress progress) throws FailingCasesException {
        TriedCases trials = trials(progress);
        if (trials.failing() > 0) {
            throw new FailingCasesException(trials.failing());
        }
        return trials;
    }

    /** Says that nothing was measured. */
    static int refused(FailingCasesException problem, CommandLine command) {
        command.getErr().println("crosswise: " + problem.getMessage());
        return ExitStatus.FINDINGS;
    }

    /** Says in one line which of the wanted rules were left out because they do not run; nothing when all run. */
    void tellAsleep(PrintWriter out) {
        String asleep = Asleep.of(source, this::wants).told();
        if (!asleep.isEmpty()) {
            out.println("Not tried, as drafts and retired rules do not run: " + asleep + ".");
        }
    }

    /** A place in a rule file as compilers write it. */
    String where(Topic topic, Place place) {
        return tested.folder() + "/" + topic.path() + ":" + place.line() + ":" + place.column();
    }
}
