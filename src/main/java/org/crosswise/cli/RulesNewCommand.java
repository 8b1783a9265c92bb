package org.crosswise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crosswise.workshop.draft.DraftException;
import org.crosswise.workshop.draft.NewRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a rule. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Writes a rule and its cases to fill in: into a topic that is there, or into a new one, which is then "
                        + "listed in rule-set.yaml. The check tells what is to be filled in.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the files are written",
            "2:wrong usage, an id in use, an unknown stage, a file in the way; nothing is written",
            "3:the rules cannot be read"
        })
final class RulesNewCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TOPIC/NAME", description = "Id of the rule, such as iliopsoas/thomas-short.")
    private String id = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules, ${DEFAULT-VALUE} by default.")
    private Path folder = Path.of("rules");

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Stage of a new topic, such as 60-evidence or evidence.")
    private @Nullable String stage;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + ": there is no such folder");
        }
        try {
            PrintWriter out = spec.commandLine().getOut();
            NewRule.in(folder, id, stage).write().forEach(file -> out.println("written: " + folder.resolve(file)));
            out.println("Fill in what stands in angle brackets, then run: crosswise rules check " + folder);
            return ExitStatus.DONE;
        } catch (DraftException e) {
            spec.commandLine().getErr().println("crosswise: " + e.getMessage());
            return ExitStatus.BAD_INPUT;
        }
    }
}
