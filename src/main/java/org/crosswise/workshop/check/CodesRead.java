package org.crosswise.workshop.check;

import java.util.List;
import java.util.Set;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Grade;
import org.crosswise.knowledge.Nearest;
import org.jspecify.annotations.Nullable;

/** The codes that one pattern compares with, held against the tables. */
final class CodesRead {

    private final PlacedRule rule;
    private final Reading reading;
    private final Nouns nouns;
    private final FindingWords findings;
    private final List<Issue> issues;

    CodesRead(PlacedRule rule, Reading reading, Nouns nouns, FindingWords findings, List<Issue> issues) {
        this.rule = rule;
        this.reading = reading;
        this.nouns = nouns;
        this.findings = findings;
        this.issues = issues;
    }

    void read(Expression expression) {
        if (expression instanceof Binary binary && binary.right() instanceof Text text) {
            compared(binary.left(), text);
        } else if (expression instanceof In in) {
            for (Expression element : in.list()) {
                if (element instanceof Text text) {
                    compared(in.value(), text);
                }
            }
        } else if (expression instanceof Call call) {
            for (Expression argument : call.arguments()) {
                if (argument instanceof Text text) {
                    hold(argument(call), text);
                }
            }
        }
        expression.parts().forEach(this::read);
    }

    private void compared(Expression value, Text text) {
        String type = owner(value);
        if (value instanceof Name name
                && FindingWords.isFinding(type)
                && name.name().equals("code")) {
            findingCode(type, text);
        } else if (value instanceof Call call && call.name().equals("attribute")) {
            attributeValue(call, text);
        } else {
            hold(property(type, value), text);
        }
    }

    /** The type whose property is compared; empty when it is not known. */
    private String owner(Expression value) {
        Expression of =
                value instanceof Property property ? property.of() : value instanceof Call call ? call.of() : null;
        if (of == null) {
            return reading.pattern().type();
        }
        Class<?> type = Types.quietly(reading.type(), reading.variables()).of(of);
        return type == null ? "" : type.getSimpleName();
    }

    private @Nullable Noun property(String type, Expression value) {
        String name = value instanceof Name own
                ? own.name()
                : value instanceof Property property ? property.name() : value instanceof Call call ? call.name() : "";
        boolean own = value instanceof Name;
        if (own && type.equals("Observed") && name.equals("value")) {
            Set<String> values = findings.values(reading.pattern());
            return values.isEmpty() ? null : new Noun("value of this finding", values);
        } else if (type.equals("Graded") && name.equals("grade")) {
            return Noun.of("grade", Grade.ALL);
        }
        return nouns.of(type, name);
    }

    private @Nullable Noun argument(Call call) {
        String type = owner(call);
        if (call.of() == null && List.of("marked", "attribute").contains(call.name())) {
            return new Noun(
                    "attribute of this finding",
                    findings.attributes(reading.pattern()).keySet());
        } else if (type.equals("Graded") && call.name().equals("atMost")) {
            return Noun.of("grade", Grade.ALL);
        }
        return nouns.of(type, call.name());
    }

    private void findingCode(String type, Text text) {
        FindingKind kind = findings.kind(text.value());
        if (kind == null) {
            hold(new Noun("finding", findings.codes(type)), text);
        } else if (!kind.recordedAs().equals(kind.code())) {
            issues.add(rule.issue(
                    IssueCode.UNKNOWN_CODE,
                    text.place(),
                    "\"" + text.value() + "\" never comes as a fact: it is recorded as \"" + kind.recordedAs() + "\"",
                    "write \"" + kind.recordedAs() + "\""));
        } else if (!FindingWords.readAs(kind).equals(type)) {
            String readAs = FindingWords.readAs(kind);
            issues.add(rule.issue(
                    IssueCode.WRONG_TYPE,
                    text.place(),
                    "\"" + text.value() + "\" is no " + type,
                    readAs.isEmpty() ? "" : "read it as " + readAs));
        }
    }

    /** An empty text stands for "not recorded". */
    private void attributeValue(Call call, Text text) {
        if (!text.value().isEmpty()
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Text name) {
            Set<String> values = findings.attributes(reading.pattern()).get(name.value());
            hold(values == null ? null : new Noun("value of " + name.value(), values), text);
        }
    }

    private void hold(@Nullable Noun noun, Text text) {
        if (noun != null && !noun.words().contains(text.value())) {
            issues.add(unknown(rule, noun, text));
        }
    }

    static Issue unknown(PlacedRule rule, Noun noun, Text text) {
        return rule.issue(
                IssueCode.UNKNOWN_CODE,
                text.place(),
                "\"" + text.value() + "\" is no " + noun.name(),
                Nearest.to(text.value(), noun.words())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("the tables are in knowledge/"));
    }
}
