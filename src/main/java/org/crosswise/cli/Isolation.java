package org.crosswise.cli;

import java.time.Duration;
import org.crosswise.isolation.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that tell whether rules from outside run in a process of their own, and what it may take. */
final class Isolation {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--isolate",
            description =
                    "Run the rules of --rules in a process of their own, which is killed when an assessment takes "
                            + "too long.")
    private boolean isolate;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            converter = Written.Seconds.class,
            description = "With --isolate: how long an assessment may take, 10 seconds by default.")
    private @Nullable Integer seconds;

    @Option(
            names = "--memory",
            paramLabel = "MB",
            converter = Written.Megabytes.class,
            description = "With --isolate: how much memory the rules may use, 512 MB by default.")
    private @Nullable Integer megabytes;

    boolean isAsked() {
        if (!isolate && (seconds != null || megabytes != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--deadline and --memory are about --isolate, which is missing");
        }
        return isolate;
    }

    Limits limits() {
        Limits usual = Limits.USUAL;
        return new Limits(
                usual.start(),
                seconds == null ? usual.assessment() : Duration.ofSeconds(seconds),
                megabytes == null ? usual.megabytes() : megabytes);
    }
}
