package org.crosswise.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import org.crosswise.engine.RuleSetException;
import org.crosswise.release.Acceptance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that tell which rules are used, and which from outside are accepted. */
final class UsedRules {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description = "Use the rules in this folder or bundle, not those that come with the program.")
    private @Nullable Path rules;

    @Option(
            names = "--trust",
            paramLabel = "KEY",
            description = "Accept only rules that this public key signed; may be given several times.")
    private List<Path> keys = List.of();

    @Option(
            names = "--at-least",
            paramLabel = "VERSION",
            description = "Accept only rules of this version or a later one, such as 1.2.0.")
    private @Nullable String atLeast;

    /** The folder or bundle; null for the rules that come with the program. */
    @Nullable
    Path path() {
        return rules;
    }

    /** @throws ParameterException when it is told what to accept, and not from where */
    void refuseWrongUse() {
        if (rules == null && (!keys.isEmpty() || atLeast != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--trust and --at-least are about --rules PATH, which is missing");
        }
    }

    /** Says why the rules are not used. */
    int refused(RuleSetException problem) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("crosswise: the rules are not used:");
        new Findings(rules == null ? Path.of("") : rules, err).print(problem.issues());
        return ExitStatus.BAD_RULES;
    }

    /** @throws ParameterException when a key cannot be read, or the version is none */
    Acceptance acceptance() {
        try {
            Acceptance acceptance = Acceptance.ANY;
            for (PublicKey key : KeyFiles.trusted(keys, spec.commandLine())) {
                acceptance = acceptance.trusting(key);
            }
            return atLeast == null ? acceptance : acceptance.from(atLeast);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--at-least " + atLeast + ": expected a version such as 1.2.0");
        }
    }
}
