package org.crosswise.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program. */
@Command(
        name = "crosswise",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Clinical decision support for therapists: reasons over assessment findings, shows every reason.",
        footer = {"", "It supports a qualified person's decision; it does not diagnose."},
        subcommands = {AssessCommand.class, ServeCommand.class, RulesCommand.class, HelpCommand.class})
public final class Main {

    /** The engine's notes help nobody at the command line. */
    private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

    private Main() {}

    /** Runs the program and ends the process with its status when that is not 0. */
    public static void main(String[] arguments) {
        if (System.getProperty(LOG_LEVEL) == null) {
            System.setProperty(LOG_LEVEL, "error");
        }
        int status = run(
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                arguments);
        if (status != ExitStatus.DONE) {
            System.exit(status);
        }
    }

    /** Runs the program and returns its exit status. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine program = new CommandLine(new Main())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(80)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Complaint());
        int status = arguments.length == 0 ? usage(program) : program.execute(arguments);
        out.flush();
        return status;
    }

    private static int usage(CommandLine program) {
        program.usage(program.getErr());
        return ExitStatus.BAD_INPUT;
    }
}
