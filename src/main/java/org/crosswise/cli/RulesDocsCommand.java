package org.crosswise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crosswise.workshop.pages.PageFolder;
import org.crosswise.workshop.pages.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a rule set as pages. */
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        description =
                "Writes a rule set as pages that a therapist can read: an index with a drawing of the stages, and a "
                        + "page for each topic.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the pages are written, or are up to date with --check",
            "1:pages are stale, told with --check",
            "2:wrong usage",
            "3:the rules cannot be read"
        })
final class RulesDocsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules, ${DEFAULT-VALUE} by default.")
    private Path folder = Path.of("rules");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            defaultValue = "docs/rules/set",
            description = "Where the pages go, ${DEFAULT-VALUE} by default.")
    private Path output = Path.of("docs/rules/set");

    @Option(names = "--check", description = "Write nothing; tell which pages are stale.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + ": there is no such folder");
        } else if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new ParameterException(spec.commandLine(), output + ": is no folder");
        }
        PrintWriter out = spec.commandLine().getOut();
        RulePages pages = pages();
        tellUnknown(pages);
        PageFolder written = new PageFolder(output);
        if (check) {
            written.stale(pages).forEach(page -> out.println("stale: " + page));
            return written.stale(pages).isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
        written.write(pages);
        out.println(pages.files().size() + " files in " + output);
        return ExitStatus.DONE;
    }

    private RulePages pages() {
        try (Progress progress = Progress.of(0, spec.commandLine().getErr(), Progress.onTerminal())) {
            progress.doing("running the cases, putting rules into words");
            return RulePages.of(folder);
        }
    }

    private void tellUnknown(RulePages pages) {
        PrintWriter err = spec.commandLine().getErr();
        pages.unknown().forEach(what -> err.println("crosswise: no phrase is known for " + what));
        err.flush();
    }
}
