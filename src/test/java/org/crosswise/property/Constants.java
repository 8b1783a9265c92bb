package org.crosswise.property;

import java.util.ArrayList;
import java.util.List;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Exists;
import org.crosswise.drl.Condition.Not;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.drl.Expression.Binary;
import org.crosswise.drl.Expression.Call;
import org.crosswise.drl.Expression.In;
import org.crosswise.drl.Expression.Name;
import org.crosswise.drl.Expression.Negation;
import org.crosswise.drl.Expression.Property;
import org.crosswise.drl.Expression.Text;
import org.crosswise.drl.RuleFile;
import org.crosswise.drl.RuleFile.RuleText;

/** Every number and grade that a rule compares something with, found in the rules as they are written. */
final class Constants {

    private final List<Constant> found = new ArrayList<>();
    private String rule = "";
    private String type = "";
    private List<String> codes = List.of();

    private Constants() {}

    static List<Constant> of(List<RuleFile> files) {
        Constants constants = new Constants();
        files.forEach(file -> file.rules().forEach(constants::read));
        return constants.found.stream().distinct().toList();
    }

    private void read(RuleText text) {
        rule = text.id();
        text.conditions().forEach(this::read);
    }

    private void read(Condition condition) {
        if (condition instanceof Not not) {
            not.conditions().forEach(this::read);
        } else if (condition instanceof Exists exists) {
            exists.conditions().forEach(this::read);
        } else if (condition instanceof Accumulate accumulate) {
            accumulate.source().forEach(this::read);
        } else if (condition instanceof Pattern pattern) {
            type = pattern.type();
            codes = pattern.constraints().stream()
                    .flatMap(constraint -> codes(constraint.expression()).stream())
                    .toList();
            pattern.constraints().forEach(constraint -> read(constraint.expression()));
        }
    }

    private static List<String> codes(Expression expression) {
        if (expression instanceof Binary binary
                && isName(binary.left(), "code")
                && binary.right() instanceof Text text) {
            return List.of(text.value());
        }
        return expression instanceof In in && isName(in.value(), "code") ? texts(in.list()) : List.of();
    }

    private void read(Expression expression) {
        if (expression instanceof Binary binary && binary.right() instanceof Expression.Number number) {
            add(name(binary.left()), number.value());
        } else if (expression instanceof Binary binary && isName(binary.left(), "grade")) {
            add("grade", ((Text) binary.right()).value());
        } else if (expression instanceof Binary binary) {
            read(binary.left());
            read(binary.right());
        } else if (expression instanceof Negation negation) {
            read(negation.of());
        } else if (expression instanceof In in && isName(in.value(), "grade")) {
            texts(in.list()).forEach(grade -> add("grade", grade));
        } else if (expression instanceof Call call) {
            call(call);
        }
    }

    private void call(Call call) {
        String read = call.of() == null ? call.name() : name(call.of());
        for (Expression argument : call.arguments()) {
            if (argument instanceof Expression.Number number) {
                add(read, number.value());
            } else if (argument instanceof Text text && type.equals("Graded")) {
                add("grade", text.value());
            }
        }
    }

    private void add(String read, String value) {
        found.add(new Constant(rule, type, codes, read, value));
    }

    private static String name(Expression expression) {
        if (expression instanceof Name name) {
            return name.name();
        }
        return expression instanceof Call call ? call.name() : ((Property) expression).name();
    }

    private static boolean isName(Expression expression, String word) {
        return expression instanceof Name name && name.name().equals(word);
    }

    private static List<String> texts(List<Expression> list) {
        return list.stream().map(text -> ((Text) text).value()).toList();
    }
}
