package org.crosswise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.crosswise.engine.RuleFiles;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.release.Bundle;
import org.crosswise.workshop.Proof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Releases a rule set: proves it, packs it into one file and signs that. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Packs a rule set into one file for assess --rules, once all its checks, cases and clients pass. "
                + "The same rules and key give the same bytes.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the bundle is written",
            "1:the rules are not fit for release; nothing is written",
            "2:wrong usage"
        })
final class RulesPackCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules, ${DEFAULT-VALUE} by default.")
    private Path folder = Path.of("rules");

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "The bundle; replaced when it is there.")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "Sign with this private key; without it nothing is signed.")
    private @Nullable Path key;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + ": there is no such folder");
        }
        Target.requireFolder(spec, target);
        PrivateKey signing = key == null ? null : KeyFiles.signing(key, spec.commandLine());
        RuleFiles rules = RuleFiles.in(folder);
        Proof proof = proof(rules);
        new Findings(folder, spec.commandLine().getOut()).print(proof.issues());
        if (!proof.holds()) {
            told("Not packed. Findings: " + proof.issues().size());
            return ExitStatus.FINDINGS;
        }
        write(Bundle.pack(rules, proof.proven(), signing));
        RuleSet set = rules.ruleSet();
        told("Packed " + set.name() + " " + set.version() + " into " + target + ": "
                + counted(proof.proven().cases(), "case") + " and "
                + counted(proof.proven().clients(), "client") + " as expected, "
                + (key == null ? "not signed." : "signed."));
        return ExitStatus.DONE;
    }

    private Proof proof(RuleFiles rules) {
        try (Progress progress = Progress.of(0, spec.commandLine().getErr(), Progress.onTerminal())) {
            progress.doing("checking, compiling, running every case and client");
            return Proof.of(rules, Today.of(Clock.systemDefaultZone()));
        }
    }

    /** Whoever watches for the file sees the old one or the whole new one. */
    private void write(byte[] bundle) throws IOException {
        Path whole = target.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.write(part, bundle);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void told(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(text);
        out.flush();
    }
}
