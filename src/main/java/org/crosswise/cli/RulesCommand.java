package org.crosswise.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The workshop: what clinical leads do with rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Checks rules and all else that clinical leads do with them.",
        subcommands = {
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesWatchCommand.class,
            RulesCoverageCommand.class,
            RulesMutateCommand.class,
            RulesDiffCommand.class,
            RulesPackCommand.class,
            RulesKeyCommand.class,
            RulesDocsCommand.class,
            RulesExplainCommand.class,
            RulesNewCommand.class,
            HelpCommand.class
        })
final class RulesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.BAD_INPUT;
    }
}
