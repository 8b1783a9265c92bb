package org.crosswise.workshop.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.Expression.Text;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource;

/**
 * Which rules conclude what another rule asks for.
 *
 * @param source the rules
 */
record Producers(RuleSource source) {

    /** " (concluded by pain/rated)"; nothing when the pattern names nothing, or no rule names it. */
    String of(Pattern pattern) {
        List<String> wanted = pattern.constraints().stream()
                .flatMap(each -> Asked.words(each.expression()).stream())
                .toList();
        if (wanted.isEmpty()) {
            return "";
        }
        List<String> rules = source.topics().stream()
                .flatMap(topic -> topic.file().rules().stream())
                .filter(rule -> concludes(rule, pattern.type(), wanted))
                .map(RuleText::id)
                .toList();
        return rules.isEmpty() ? "" : " (concluded by " + Values.some(rules).replace("; ", ", ") + ")";
    }

    private static boolean concludes(RuleText rule, String type, List<String> wanted) {
        return all(rule.conclusion()).anyMatch(each -> makes(each, type))
                && all(rule.conclusion()).anyMatch(each -> each instanceof Text text && wanted.contains(text.value()));
    }

    private static boolean makes(Expression expression, String type) {
        return (expression instanceof New created && created.type().equals(type))
                || (expression instanceof Call call
                        && call.of() instanceof Name name
                        && Objects.equals(name.name(), type));
    }

    private static Stream<Expression> all(Expression expression) {
        return Stream.concat(Stream.of(expression), expression.parts().stream().flatMap(Producers::all));
    }
}
