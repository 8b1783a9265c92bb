package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Exists;
import org.crosswise.drl.Condition.Not;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.DrlException;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Text;
import org.crosswise.drl.RuleFile;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleBase;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.knowledge.Vocabulary;
import org.junit.jupiter.api.Test;

/** What the text of the bundled rules must keep to, beyond what the gate refuses. */
class RuleTextTest {

    private static final Path RULES = Path.of("rules");
    private static final int MAX_LINES = 100;

    private final RuleBase base = RuleBase.bundled();
    private final Vocabulary vocabulary = base.vocabulary();
    private final List<RuleText> rules = rules();

    @Test
    void everyTopicIsListedAndShort() throws IOException {
        List<String> listed = new ArrayList<>();
        base.ruleSet().allStages().forEach(stage -> stage.topics().forEach(topic -> listed.add(path(stage, topic))));
        try (Stream<Path> files = Files.walk(RULES)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".drl")).toList();
            assertThat(found.stream().map(file -> RULES.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(listed);
            assertThat(found)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MAX_LINES));
        }
    }

    @Test
    void aRuleDeniesAndCountsOnlyWhatAnEarlierStageConcludes() {
        List<String> stages =
                base.ruleSet().allStages().stream().map(RuleSet.Stage::name).toList();
        Map<String, Set<String>> stagesThatConclude = new HashMap<>();
        for (RuleText rule : rules) {
            stagesThatConclude
                    .computeIfAbsent(concluded(rule), key -> new HashSet<>())
                    .add(rule.group());
        }
        List<String> tooEarly = new ArrayList<>();
        for (RuleText rule : rules) {
            for (Pattern pattern : deniedOrCounted(rule.conditions())) {
                for (String key : keys(pattern)) {
                    for (String stage : stagesThatConclude.getOrDefault(key, Set.of())) {
                        if (stages.indexOf(stage) >= stages.indexOf(rule.group())) {
                            tooEarly.add(
                                    rule.id() + " denies or counts " + key + ", which stage " + stage + " concludes");
                        }
                    }
                }
            }
        }
        assertThat(tooEarly).isEmpty();
    }

    @Test
    void everyCodeThatARuleComparesIsInATable() {
        Set<String> terms = new HashSet<>();
        rules.forEach(rule -> terms.add(concluded(rule)));
        List<String> unknown = new ArrayList<>();
        for (RuleText rule : rules) {
            for (Pattern pattern : patterns(rule.conditions())) {
                for (String code : literals(pattern)) {
                    if (!isKnown(pattern.type(), code, terms)) {
                        unknown.add(rule.id() + ": " + pattern.type() + " " + code);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyNumberOfAConditionStandsInTheThreshold() {
        List<String> hidden = new ArrayList<>();
        for (RuleText rule : rules) {
            List<String> told = Arrays.asList(
                    rule.annotations().getOrDefault("threshold", "").split("[^0-9.]+"));
            for (Pattern pattern : patterns(rule.conditions())) {
                walk(pattern, expression -> {
                    if (expression instanceof Expression.Number number
                            && !told.contains(number.value().replace("-", ""))) {
                        hidden.add(rule.id() + " compares with " + number.value());
                    }
                });
            }
        }
        assertThat(hidden).isEmpty();
    }

    private boolean isKnown(String type, String code, Set<String> concluded) {
        return switch (type) {
            case "Measured", "Graded", "Observed", "Stated", "Retest", "Change" ->
                vocabulary.findings().containsKey(code);
            case "RedFlag" -> vocabulary.redFlags().containsKey(code);
            case "Condition" -> vocabulary.conditions().containsKey(code);
            case "Technique", "Candidate", "Recommendation" ->
                vocabulary.techniques().containsKey(code);
            case "Term" -> concluded.contains(type + " " + code);
            case "Pattern", "Held" -> vocabulary.texts().containsKey(code);
            default -> true;
        };
    }

    /** The literals that a pattern compares its code or name with. */
    private static List<String> literals(Pattern pattern) {
        List<String> literals = new ArrayList<>();
        walk(pattern, expression -> {
            if (expression instanceof Binary binary && isCode(binary.left()) && binary.right() instanceof Text text) {
                literals.add(text.value());
            } else if (expression instanceof In in && isCode(in.value())) {
                in.list().forEach(element -> literals.add(((Text) element).value()));
            }
        });
        return literals;
    }

    private static boolean isCode(Expression expression) {
        return expression instanceof Name name
                && (name.name().equals("code") || name.name().equals("name"));
    }

    /** What a pattern may match: its type with each code it names, or the type alone. */
    private static List<String> keys(Pattern pattern) {
        List<String> codes = literals(pattern);
        return codes.isEmpty()
                ? List.of(pattern.type())
                : codes.stream().map(code -> pattern.type() + " " + code).toList();
    }

    /** The type that a rule concludes, with the code when it is one of a list of terms or patterns. */
    private static String concluded(RuleText rule) {
        if (rule.conclusion() instanceof New created) {
            return created.type();
        }
        Call call = (Call) rule.conclusion();
        while (call.of() instanceof Call inner) {
            call = inner;
        }
        String type = call.of() instanceof Name name ? name.name() : "";
        boolean coded = List.of("Term", "Pattern", "Condition").contains(type);
        return coded && !call.arguments().isEmpty() && call.arguments().get(0) instanceof Text text
                ? type + " " + text.value()
                : type;
    }

    private static List<Pattern> deniedOrCounted(List<Condition> conditions) {
        List<Pattern> patterns = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Not not) {
                patterns.addAll(patterns(not.conditions()));
            } else if (condition instanceof Accumulate accumulate) {
                patterns.addAll(patterns(accumulate.source()));
            } else if (condition instanceof Exists exists) {
                patterns.addAll(deniedOrCounted(exists.conditions()));
            }
        }
        return patterns;
    }

    private static List<Pattern> patterns(List<Condition> conditions) {
        List<Pattern> patterns = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Pattern pattern) {
                patterns.add(pattern);
            }
            patterns.addAll(patterns(condition.parts()));
        }
        return patterns;
    }

    private static void walk(Pattern pattern, Consumer<Expression> visit) {
        pattern.constraints().forEach(constraint -> walk(constraint.expression(), visit));
    }

    private static void walk(Expression expression, Consumer<Expression> visit) {
        visit.accept(expression);
        expression.parts().forEach(part -> walk(part, visit));
    }

    private List<RuleText> rules() {
        List<RuleText> all = new ArrayList<>();
        for (RuleSet.Stage stage : base.ruleSet().allStages()) {
            for (String topic : stage.topics()) {
                try {
                    all.addAll(RuleFile.parse(Files.readString(RULES.resolve(path(stage, topic))))
                            .rules());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (DrlException e) {
                    throw new AssertionError(path(stage, topic) + " " + e.place() + ": " + e.getMessage(), e);
                }
            }
        }
        return all;
    }

    private static String path(RuleSet.Stage stage, String topic) {
        return stage.folder() + "/" + topic + "/" + topic + ".drl";
    }
}
