package org.crosswise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosswise.engine.RuleSetException;
import org.crosswise.engine.RuleSource;
import org.crosswise.workshop.CaseFileException;
import org.crosswise.workshop.diff.NamedRules;
import org.crosswise.workshop.diff.UnknownRulesException;
import org.crosswise.workshop.evaluation.TriedCases;
import org.crosswise.workshop.mutation.Judged;
import org.crosswise.workshop.mutation.Mutation;
import org.crosswise.workshop.mutation.Survivor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes rules on purpose and tells which changes no case notices. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        description =
                "Changes each rule in one place, by steps that a clinician could argue about, and runs its cases: "
                        + "one must fail for every change. What none notices is put as a question, with a case that would. "
                        + "How it works: docs/rules/mutation.md.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:a case fails for every change, or a reason says why it changes nothing",
            "1:not so, or a reason explains what a case notices, or a case fails",
            "2:wrong usage, or cases that cannot be read",
            "3:the check of the text finds something wrong"
        })
final class RulesMutateCommand implements Callable<Integer> {

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
            names = "--changed",
            paramLabel = "OLD",
            description =
                    "Change only rules that are new or written otherwise than in OLD: a folder, a jar of crosswise, "
                            + "a bundle, a git revision (its folder rules below the current one), or REVISION:PATH.")
    private @Nullable String older;

    @Option(names = "--no-drafts", description = "Do not look for cases that would notice; quicker.")
    private boolean noDrafts;

    @Override
    public Integer call() throws IOException {
        try {
            Workbench bench = Workbench.of(arguments, spec.commandLine());
            return mutated(older == null ? bench : bench.changedSince(source(older)));
        } catch (UnknownRulesException e) {
            throw new ParameterException(spec.commandLine(), "--changed " + Complaint.words(e), e);
        } catch (RuleSetException e) {
            return Workbench.refused(e, arguments, spec.commandLine());
        } catch (FailingCasesException e) {
            return Workbench.refused(e, spec.commandLine());
        } catch (CaseFileException e) {
            throw new ParameterException(spec.commandLine(), Complaint.words(e), e);
        }
    }

    /** What the gate refuses of the older rules is told as of those. */
    private RuleSource source(String name) throws UnknownRulesException, IOException {
        try (NamedRules old = NamedRules.open(name, Path.of(""), List.of())) {
            return RuleSource.read(old.folder());
        } catch (RuleSetException e) {
            throw new ParameterException(
                    spec.commandLine(), "--changed " + name + ": its rules cannot be read: " + e.getMessage(), e);
        }
    }

    private int mutated(Workbench bench) throws FailingCasesException {
        Mutation mutation;
        List<Survivor> survivors;
        try (Progress progress =
                Progress.of(3 * bench.topics(), spec.commandLine().getErr(), Progress.onTerminal())) {
            TriedCases trials = bench.passingTrials(progress);
            progress.doing("changing the rules");
            mutation = Mutation.of(trials, bench::wants, progress::step);
            progress.doing("looking for cases");
            survivors = noDrafts ? mutation.undrafted() : mutation.drafted(trials, progress::step);
        }
        return tell(bench, mutation, survivors);
    }

    private int tell(Workbench bench, Mutation mutation, List<Survivor> survivors) {
        PrintWriter out = spec.commandLine().getOut();
        survivors.forEach(survivor -> tell(bench, survivor, out));
        mutation.needless()
                .forEach(reason -> out.println(
                        reason.rule() + ": the reason for \"" + reason.what() + "\" explains what a case notices"));
        if (older != null) {
            out.println(
                    bench.topics() == 0
                            ? "No rule is written otherwise than in " + older + "."
                            : "Only rules that are new or written otherwise than in " + older + ".");
        }
        out.println("Changes: " + mutation.judged().size() + "; noticed by a case: " + mutation.killed()
                + ", changing nothing for a reason: " + mutation.equivalent().size() + ", noticed by no case: "
                + survivors.size() + ".");
        bench.tellAsleep(out);
        out.flush();
        return survivors.isEmpty() && mutation.needless().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private void tell(Workbench bench, Survivor survivor, PrintWriter out) {
        Judged judged = survivor.judged();
        out.println(bench.where(judged.topic(), judged.mutant().place()) + ": "
                + judged.mutant().original().id());
        out.println("  " + judged.mutant().change());
        out.println("  " + judged.mutant().operator().question());
        out.println(noDrafts ? "" : survivor.advice().stripTrailing());
    }
}
