package org.crosswise.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosswise.knowledge.Nearest;
import org.crosswise.workshop.pages.RuleExplanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells one rule in words. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Tells a rule in sentences: when it fires, what keeps it from firing, where it comes from, its cases.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the rule is told", "2:wrong usage, or no rule of that id", "3:the rules cannot be read"})
final class RulesExplainCommand implements Callable<Integer> {

    private static final int MOST = 12;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "The rule, such as iliopsoas/thomas-short.")
    private String id = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules, ${DEFAULT-VALUE} by default.")
    private Path folder = Path.of("rules");

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + ": there is no such folder");
        }
        RuleExplanation rules = RuleExplanation.in(folder);
        Optional<String> text = rules.of(id);
        if (text.isEmpty()) {
            unknown(rules.ids());
            return ExitStatus.BAD_INPUT;
        }
        spec.commandLine().getOut().print(text.get());
        spec.commandLine().getOut().flush();
        return ExitStatus.DONE;
    }

    /** The rules of the topic that was named or is nearest, else the nearest rule. */
    private void unknown(Collection<String> ids) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("crosswise: there is no rule \"" + Findings.harmless(id) + "\" in " + folder);
        List<String> near = near(ids);
        if (!near.isEmpty()) {
            err.println("did you mean one of these?");
            near.forEach(each -> err.println("  " + each));
        }
        err.flush();
    }

    private List<String> near(Collection<String> ids) {
        Optional<String> nearest = Nearest.to(id, ids);
        if (nearest.isPresent()) {
            return List.of(nearest.get());
        }
        List<String> topics =
                ids.stream().map(RulesExplainCommand::topic).distinct().toList();
        String named = topic(id);
        String topic =
                topics.contains(named) ? named : Nearest.to(named, topics).orElse("");
        List<String> ofTopic = ids.stream()
                .filter(each -> topic(each).equals(topic))
                .limit(MOST)
                .toList();
        return ofTopic.isEmpty() ? sameName(ids) : ofTopic;
    }

    private List<String> sameName(Collection<String> ids) {
        String name = id.substring(id.indexOf('/') + 1);
        return ids.stream()
                .filter(each -> !name.isEmpty() && each.contains(name))
                .limit(MOST)
                .toList();
    }

    private static String topic(String id) {
        return id.indexOf('/') < 0 ? id : id.substring(0, id.indexOf('/'));
    }
}
