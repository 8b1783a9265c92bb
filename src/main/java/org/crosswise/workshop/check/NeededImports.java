package org.crosswise.workshop.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.New;
import org.crosswise.drl.RuleFile.Import;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.Allowed;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;

/** Every type and function that a file uses is imported, and no other: the engine tells a missing one without a line. */
final class NeededImports implements Check {

    @Override
    public List<Issue> issues(RuleSource source) {
        List<Issue> issues = new ArrayList<>();
        source.topics().forEach(topic -> check(topic, issues));
        return issues;
    }

    private static void check(Topic topic, List<Issue> issues) {
        Set<String> imported = new HashSet<>();
        topic.file().imports().forEach(used -> imported.add(simple(used)));
        Set<String> needed = new HashSet<>();
        for (RuleText rule : topic.file().rules()) {
            Set<String> ofRule = new HashSet<>();
            rule.conditions().forEach(condition -> collect(condition, ofRule));
            collect(rule.conclusion(), ofRule);
            for (String name : ofRule) {
                if (!imported.contains(name) && needed.add(name)) {
                    issues.add(Issue.at(
                            rule.place(),
                            IssueCode.MISSING_IMPORT,
                            topic.path(),
                            name + " is used and not imported",
                            "write " + importOf(name)));
                }
            }
            needed.addAll(ofRule);
        }
        unused(topic, needed, issues);
    }

    private static void unused(Topic topic, Set<String> needed, List<Issue> issues) {
        Set<String> seen = new HashSet<>();
        for (Import used : topic.file().imports()) {
            if (!needed.contains(simple(used)) || !seen.add(simple(used))) {
                issues.add(Issue.at(
                        used.place(),
                        IssueCode.UNUSED_IMPORT,
                        topic.path(),
                        simple(used) + " is imported and not used",
                        "remove the line"));
            }
        }
    }

    private static String importOf(String name) {
        Class<?> type = Allowed.type(name);
        return type != null
                ? "import " + type.getName() + ";"
                : "import accumulate " + Allowed.FUNCTIONS.get(name) + " " + name + ";";
    }

    private static String simple(Import used) {
        return used.function() != null
                ? used.function()
                : used.name().substring(used.name().lastIndexOf('.') + 1);
    }

    private static void collect(Condition condition, Set<String> names) {
        if (condition instanceof Pattern pattern) {
            names.add(pattern.type());
            pattern.constraints().forEach(constraint -> collect(constraint.expression(), names));
        } else if (condition instanceof Accumulate accumulate) {
            names.add(accumulate.function());
        }
        condition.parts().forEach(part -> collect(part, names));
    }

    private static void collect(Expression expression, Set<String> names) {
        if (expression instanceof New created) {
            names.add(created.type());
        } else if (expression instanceof Name name && Allowed.type(name.name()) != null) {
            names.add(name.name());
        }
        expression.parts().forEach(part -> collect(part, names));
    }
}
