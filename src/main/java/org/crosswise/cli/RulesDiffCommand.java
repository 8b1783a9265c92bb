package org.crosswise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleBase;
import org.crosswise.engine.RuleSetException;
import org.crosswise.workshop.CaseFileException;
import org.crosswise.workshop.check.RuleCheck;
import org.crosswise.workshop.diff.Edition;
import org.crosswise.workshop.diff.Inputs;
import org.crosswise.workshop.diff.NamedRules;
import org.crosswise.workshop.diff.RulesDiff;
import org.crosswise.workshop.diff.UnknownRulesException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells for whom two rule sets conclude otherwise, and by which rule. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Runs the clients of a corpus and the cases of both sets through two rule sets, and tells whose "
                + "outcome changes, by which rule, with the smallest example.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no client gets another outcome",
            "1:clients do, or more healthy ones get a technique than the budget allows",
            "2:wrong usage, no such rules, or a corpus that cannot be read",
            "3:a rule set fails its check: the gate for OLD, the gate and the checks of the text for NEW",
            "4:an assessment that could not be finished"
        })
final class RulesDiffCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description =
                    "The older rules: a folder, a jar of crosswise, a bundle of rules pack, a git revision (its folder rules below the "
                            + "current one), or REVISION:PATH.")
    private String older = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            defaultValue = "rules",
            description = "The newer rules, named likewise; the folder ${DEFAULT-VALUE} by default.")
    private String newer = "rules";

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "The clients, the folder corpus of NEW by default, of OLD if NEW has none. Those below "
                    + "healthy are the healthy ones.")
    private @Nullable Path corpus;

    @Option(
            names = "--trust",
            paramLabel = "KEY",
            description = "Compare only bundles that this public key signed; may be given several times. Without it a "
                    + "signature is not verified, which is told.")
    private List<Path> keys = List.of();

    @Option(
            names = "--healthy-budget",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many healthy clients may get a technique to release, lengthen, activate or strengthen; "
                    + "${DEFAULT-VALUE} by default.")
    private int healthyBudget;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            description = "text: for a terminal (the default). markdown: for a review. json: one object.")
    private RulesDiff.Format format = RulesDiff.Format.TEXT;

    @Override
    public Integer call() throws IOException {
        if (healthyBudget < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--healthy-budget is a number of people, 0 or more; found " + healthyBudget);
        }
        Path here = Path.of("");
        List<PublicKey> trusted = KeyFiles.trusted(keys, spec.commandLine());
        try (NamedRules old = NamedRules.open(older, here, trusted);
                NamedRules now = NamedRules.open(newer, here, trusted)) {
            return compared(old, now, corpus(old, now));
        } catch (UnknownRulesException | CaseFileException e) {
            throw new ParameterException(spec.commandLine(), Complaint.words(e), e);
        }
    }

    /** What was released once was judged by the checks of its time: only the newer rules must pass those of today. */
    private int compared(NamedRules old, NamedRules now, Path clients) throws IOException {
        List<Issue> found = RuleCheck.ofText(now.folder(), Today.of(Clock.systemDefaultZone()));
        if (RuleCheck.refuses(found)) {
            return refused(now, found);
        }
        RuleBase bundled = RuleBase.bundled();
        NamedRules loading = old;
        Edition before;
        Edition after;
        try (Progress progress = progress(0)) {
            progress.doing("compiling " + old.told());
            before = Edition.load(old.told(), old.folder(), bundled);
            loading = now;
            progress.doing("compiling " + now.told());
            after = Edition.load(now.told(), now.folder(), bundled, before.rules());
        } catch (RuleSetException e) {
            return refused(loading, e.issues());
        }
        return compare(before, after, Inputs.read(clients, before, after));
    }

    private int refused(NamedRules rules, List<Issue> issues) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("crosswise: the rules of " + rules.told() + " are not used:");
        new Findings(rules.folder(), err).print(issues);
        return ExitStatus.BAD_RULES;
    }

    /** A corpus without clients would be within every budget. */
    private Path corpus(NamedRules old, NamedRules now) throws IOException {
        Path folder = folder(old, now);
        if (!Inputs.anyIn(folder)) {
            String name = corpus != null ? corpus.toString() : "the folder corpus of the rules";
            throw new ParameterException(
                    spec.commandLine(),
                    "--corpus " + name + ": there is no client in it; expected files such as healthy/NAME.yaml");
        }
        return folder;
    }

    private Path folder(NamedRules old, NamedRules now) {
        List<Path> places = corpus != null
                ? List.of(corpus)
                : List.of(now.folder().resolve("corpus"), old.folder().resolve("corpus"));
        return places.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        corpus != null
                                ? corpus + ": there is no such folder"
                                : "neither " + now.name() + " nor " + old.name()
                                        + " has a folder corpus: name one with " + "--corpus DIR"));
    }

    private int compare(Edition before, Edition now, Inputs inputs) {
        RulesDiff diff;
        try (Progress progress = progress(inputs.all().size())) {
            progress.doing("comparing");
            diff = RulesDiff.of(before, now, inputs, progress::step);
        }
        spec.commandLine().getOut().print(diff.written(format, healthyBudget));
        spec.commandLine().getOut().flush();
        return diff.changesOutcomes() || diff.healthyTreated() > healthyBudget ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private Progress progress(int total) {
        return Progress.of(total, spec.commandLine().getErr(), Progress.onTerminal());
    }
}
