package org.crosswise.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Exists;
import org.crosswise.drl.Condition.Not;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.RuleFile.Import;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.drl.Token.Type;
import org.jspecify.annotations.Nullable;

/** Reads a file by its grammar: package, imports, rules; a rule: annotations, agenda group, conditions, one insert. */
final class Parser {

    private static final int MAX_RULES = 100;
    private static final int MAX_DEPTH = 8;

    private final Words words;
    private final Expressions expressions;
    private int depth;

    Parser(List<Token> tokens) {
        this.words = new Words(tokens);
        this.expressions = new Expressions(words);
    }

    RuleFile file() throws DrlException {
        words.expect("package");
        Place place = words.peek().place();
        String name = words.qualifiedName();
        words.takes(";");
        List<Import> imports = new ArrayList<>();
        while (words.sees("import")) {
            imports.add(oneImport());
        }
        List<RuleText> rules = new ArrayList<>();
        while (!words.sees(Type.END)) {
            rules.add(rule());
            if (rules.size() > MAX_RULES) {
                throw new DrlException(words.peek().place(), "more than " + MAX_RULES + " rules in a file", "split it");
            }
        }
        return new RuleFile(name, imports, rules, place);
    }

    private Import oneImport() throws DrlException {
        Place place = words.expect("import").place();
        boolean accumulate = words.takes("accumulate");
        if (words.sees("static") || words.sees("function")) {
            throw words.unexpected("the name of a fact type");
        }
        String name = words.qualifiedName();
        String function =
                accumulate ? words.expect(Type.WORD, "the function's name").text() : null;
        words.takes(";");
        return new Import(name, function, place);
    }

    private RuleText rule() throws DrlException {
        words.expect("rule");
        Token name = words.expect(Type.TEXT, "the rule's id in quotes");
        Map<String, Place> annotated = new LinkedHashMap<>();
        Map<String, String> annotations = annotations(annotated);
        words.expect("agenda");
        words.expect("-");
        words.expect("group");
        String group = words.expect(Type.TEXT, "the stage in quotes").text();
        words.expect("when");
        List<Condition> conditions = new ArrayList<>();
        while (!words.sees("then")) {
            conditions.add(condition());
        }
        words.expect("then");
        Expression conclusion = insert();
        words.expect("end");
        return new RuleText(name.text(), annotations, group, conditions, conclusion, name.place(), annotated);
    }

    private Map<String, String> annotations(Map<String, Place> annotated) throws DrlException {
        Map<String, String> annotations = new LinkedHashMap<>();
        while (words.takes("@")) {
            Token name = words.expect(Type.WORD, "the annotation's name");
            words.expect("(");
            String value = words.expect(Type.TEXT, "one value in quotes").text();
            words.expect(")");
            annotated.put(name.text(), name.place());
            if (annotations.put(name.text(), value) != null) {
                throw new DrlException(name.place(), "@" + name.text() + " stands twice", "");
            }
        }
        return annotations;
    }

    private Expression insert() throws DrlException {
        words.expect("insert");
        words.expect("(");
        Expression conclusion = expressions.value();
        words.expect(")");
        words.expect(";");
        return conclusion;
    }

    private Condition condition() throws DrlException {
        if (++depth > MAX_DEPTH) {
            throw new DrlException(words.peek().place(), "conditions nested more than " + MAX_DEPTH + " deep", "");
        }
        try {
            return conditionAtDepth();
        } finally {
            depth--;
        }
    }

    private Condition conditionAtDepth() throws DrlException {
        Place place = words.peek().place();
        if (words.takes("not")) {
            return new Not(group(), place);
        }
        if (words.takes("exists")) {
            return new Exists(group(), place);
        }
        if (words.takes("accumulate")) {
            return accumulate(place);
        }
        return pattern();
    }

    /** One condition, or several in parentheses joined by {@code and}. */
    private List<Condition> group() throws DrlException {
        if (!words.takes("(")) {
            return List.of(condition());
        }
        List<Condition> conditions = joined();
        words.expect(")");
        return conditions;
    }

    private List<Condition> joined() throws DrlException {
        List<Condition> conditions = new ArrayList<>();
        do {
            conditions.add(condition());
        } while (words.takes("and"));
        return conditions;
    }

    private Accumulate accumulate(Place place) throws DrlException {
        words.expect("(");
        List<Condition> source = joined();
        words.expect(";");
        String variable =
                words.expect(Type.VARIABLE, "the variable of the list").text();
        words.expect(":");
        String function = words.expect(Type.WORD, "atLeastOne or every").text();
        words.expect("(");
        String argument = words.expect(Type.VARIABLE, "a variable").text();
        words.expect(")");
        words.expect(")");
        return new Accumulate(source, variable, function, argument, place);
    }

    private Pattern pattern() throws DrlException {
        Place place = words.peek().place();
        String variable = binding();
        Token type = words.expect(Type.WORD, "a fact type, not, exists or accumulate");
        if (!words.sees("(")) {
            throw new DrlException(type.place(), "found " + type.shown() + ", expected a fact type", Hints.about(type));
        }
        words.expect("(");
        List<Constraint> constraints = new ArrayList<>();
        while (!words.sees(")")) {
            constraints.add(constraint());
            if (!words.sees(")")) {
                words.expect(",");
            }
        }
        words.expect(")");
        return new Pattern(variable, type.text(), constraints, place);
    }

    private Constraint constraint() throws DrlException {
        Place place = words.peek().place();
        String variable = binding();
        Expression expression = expressions.constraint();
        if (variable != null && isTrueOrFalse(expression)) {
            throw new DrlException(
                    place,
                    variable + " is given to a comparison, expected what the fact holds",
                    "write both: " + variable + " : value, value > 5");
        }
        return new Constraint(variable, expression);
    }

    /** The engine takes a comparison with a name for a condition, and readers do not. */
    private static boolean isTrueOrFalse(Expression expression) {
        return expression instanceof Expression.Binary
                || expression instanceof Expression.In
                || expression instanceof Expression.Negation;
    }

    private @Nullable String binding() throws DrlException {
        if (!words.sees(Type.VARIABLE) || !words.peek(1).is(":")) {
            return null;
        }
        String variable = words.next().text();
        words.expect(":");
        return variable;
    }
}
