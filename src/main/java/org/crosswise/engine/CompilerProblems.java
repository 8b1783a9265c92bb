package org.crosswise.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswise.drl.Place;
import org.crosswise.knowledge.RuleSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.Message;

/**
 * What the compiler tells, at the rule it speaks of. It speaks of classes that the engine generates; those that hold the
 * rules' patterns name each rule before its method, and each method names the classes it uses.
 */
final class CompilerProblems {

    static final String RESOURCES = "src/main/resources/";

    private static final String SOURCES = "src/main/java/";
    private static final Pattern METHOD = Pattern.compile("^ *\\* Rule name: (.+)$", Pattern.MULTILINE);
    private static final Pattern OF_GENERATED =
            Pattern.compile("^Java source of .*|.*It is indirectly referenced from required \\.class files.*");

    private final RuleFiles files;
    private final Map<String, String> generated;
    private final Map<String, Issue> rules = new HashMap<>();

    private CompilerProblems(RuleFiles files, RuleSet set, Map<String, String> generated) throws IOException {
        this.files = files;
        this.generated = generated;
        for (String path : RuleFiles.paths(set)) {
            files.parsed(path)
                    .rules()
                    .forEach(rule -> rules.put(
                            rule.id(), Issue.at(rule.place(), IssueCode.DOES_NOT_COMPILE, path, rule.id(), "")));
        }
    }

    /**
     * The messages as findings, each once and without those that only repeat that a generated class has errors.
     *
     * @param generated the text of the generated classes by their path
     */
    static List<Issue> of(List<Message> errors, RuleFiles files, RuleSet set, Map<String, String> generated)
            throws IOException {
        CompilerProblems problems = new CompilerProblems(files, set, generated);
        List<Issue> all = new ArrayList<>();
        for (Message error : errors) {
            if (!OF_GENERATED.matcher(firstLine(error)).matches()) {
                all.add(problems.issue(error));
            }
        }
        List<Issue> issues = all.stream().distinct().toList();
        return issues.isEmpty() ? errors.stream().map(CompilerProblems::asTold).toList() : issues;
    }

    private Issue issue(Message error) throws IOException {
        String path = error.getPath() == null ? "" : error.getPath();
        if (path.startsWith(SOURCES)) {
            Issue rule = rules.get(ruleOf(path.substring(SOURCES.length()), error.getLine()));
            return rule == null ? asTold(error) : told(rule, rule.message() + ": " + firstLine(error));
        }
        Issue told = asTold(error);
        return told.line() > 0 ? told : atExpression(told);
    }

    /** The rule that a generated class is of; the first of several that share it. */
    private String ruleOf(String path, int line) {
        String text = generated.getOrDefault(path, "");
        if (METHOD.matcher(text).find()) {
            List<String> before = text.lines().limit(line).toList();
            return ruleBefore(String.join("\n", before));
        }
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
        return generated.values().stream()
                .filter(each -> METHOD.matcher(each).find() && each.contains(name))
                .map(each -> ruleBefore(each.substring(0, each.indexOf(name))))
                .findFirst()
                .orElse("");
    }

    private static String ruleBefore(String text) {
        Matcher names = METHOD.matcher(text);
        String last = "";
        while (names.find()) {
            last = names.group(1).strip();
        }
        return last;
    }

    /** The engine ends some messages with the expression that it could not read. */
    private Issue atExpression(Issue told) throws IOException {
        int colon = told.message().indexOf(": ");
        Place place = colon < 0 || !told.file().endsWith(".drl")
                ? null
                : find(files.text(told.file()), told.message().substring(colon + 2));
        return place == null ? told : Issue.at(place, told.code(), told.file(), told.message(), "");
    }

    private static @Nullable Place find(String text, String expression) {
        int at = text.indexOf(expression);
        String before = text.substring(0, Math.max(at, 0));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return at < 0 ? null : new Place(line, at - before.lastIndexOf('\n'));
    }

    private static Issue told(Issue at, String message) {
        return new Issue(at.code(), at.file(), at.line(), at.column(), message, at.hint());
    }

    private static Issue asTold(Message error) {
        String path = error.getPath() == null ? "" : error.getPath();
        return new Issue(
                IssueCode.DOES_NOT_COMPILE,
                path.startsWith(RESOURCES) ? path.substring(RESOURCES.length()) : path,
                Math.max(0, error.getLine()),
                Math.max(0, error.getColumn()),
                firstLine(error),
                "");
    }

    private static String firstLine(Message error) {
        return error.getText().lines().findFirst().orElse("it does not compile");
    }
}
