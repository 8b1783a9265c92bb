package org.crosswise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.crosswise.Crosswise;
import org.crosswise.engine.RuleSetException;
import org.crosswise.service.Service;
import org.crosswise.service.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the therapist's page and the HTTP service until it is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the therapist's page, and assessments over HTTP, on this machine until Ctrl-C.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:it was ended, and had finished what was begun",
            "2:wrong usage, or the address cannot be used",
            "3:the rule set cannot be loaded"
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "8080 by default; 0 takes any free one.")
    private int port = Settings.USUAL.port();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "127.0.0.1 by default: this machine only. There is no authentication.")
    private String host = Settings.USUAL.host();

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            converter = Written.Seconds.class,
            description = "How long an evaluation may take, 10 seconds by default.")
    private int seconds = (int) Settings.USUAL.deadline().toSeconds();

    @Option(
            names = "--queue",
            paramLabel = "NUMBER",
            description = "How many evaluations may wait, 64 by default; what comes beyond is answered with 503.")
    private int queue = Settings.USUAL.queue();

    @Mixin
    private UsedRules used = new UsedRules();

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = settings();
        if (!settings.isPrivate()) {
            spec.commandLine()
                    .getErr()
                    .println("crosswise: " + host + " can be reached from other machines, and there is no "
                            + "authentication: whoever reaches it may use it.");
        }
        try (Ending ending = Ending.prepared(spec.commandLine().getErr())) {
            Service service = Service.start(crosswise(), settings);
            ending.finishing(service);
            serve(service);
            return ExitStatus.DONE;
        } catch (RuleSetException e) {
            return used.refused(e);
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println("crosswise: cannot listen on " + host + " port " + port + ": " + Complaint.words(e)
                            + "\nMaybe it is in use: --port takes another one, 0 any free one.");
            return ExitStatus.BAD_INPUT;
        }
    }

    private Settings settings() {
        used.refuseWrongUse();
        try {
            return new Settings(host, port, Duration.ofSeconds(seconds), queue);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
        }
    }

    private Crosswise crosswise() {
        Path rules = used.path();
        return rules == null ? Crosswise.standard() : Crosswise.load(rules, used.acceptance());
    }

    /** Until the process is told to end. */
    private void serve(Service service) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Crosswise is ready on " + service.address());
        out.flush();
        new CountDownLatch(1).await();
    }
}
