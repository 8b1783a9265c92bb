package org.crosswise.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.crosswise.release.Acceptance;
import org.crosswise.release.Keys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that tell which rules from outside are accepted. */
final class Trusted {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

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

    boolean isAsked() {
        return !keys.isEmpty() || atLeast != null;
    }

    /** @throws ParameterException when a key cannot be read, or the version is none */
    Acceptance acceptance() {
        try {
            Acceptance acceptance = Acceptance.ANY;
            for (Path key : keys) {
                acceptance = acceptance.trusting(Keys.readPublic(key));
            }
            return atLeast == null ? acceptance : acceptance.from(atLeast);
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), "--trust " + e.getMessage() + ": there is no such file");
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "--trust " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--at-least " + atLeast + ": expected a version such as 1.2.0");
        }
    }
}
