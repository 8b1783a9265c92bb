package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Accumulate;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Exists;
import org.crosswise.drl.Condition.Not;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.engine.Allowed;
import org.crosswise.workshop.evaluation.Step.Denied;
import org.crosswise.workshop.evaluation.Step.Gathered;
import org.crosswise.workshop.evaluation.Step.Look;

/** Every way of a rule through the facts, to its end or to where it stops. For one thread. */
final class Courses {

    private final Memory memory;
    private final Matches matches;
    private final About about;
    private final List<Course> courses = new ArrayList<>();

    private Courses(Memory memory, About about) {
        this.memory = memory;
        this.matches = new Matches(memory, Witness.NOBODY);
        this.about = about;
    }

    /** All courses of these conditions; {@code about} tells which facts would have to be there. */
    static List<Course> of(List<Condition> conditions, Memory memory, About about) {
        Courses search = new Courses(memory, about);
        search.walk(new Course(List.of(), null, conditions, Bindings.NONE));
        return search.courses;
    }

    private void walk(Course so) {
        if (so.after().isEmpty()) {
            courses.add(so);
            return;
        }
        Condition next = so.after().get(0);
        List<Condition> after = so.after().subList(1, so.after().size());
        if (next instanceof Pattern pattern) {
            look(so, pattern, after);
        } else if (next instanceof Not not) {
            deny(so, not, after);
        } else if (next instanceof Exists exists) {
            List<Bindings> found = matches.of(exists.conditions(), so.bindings());
            gather(so, exists, found, so.bindings(), after);
        } else if (next instanceof Accumulate accumulate) {
            accumulate(so, accumulate, after);
        }
    }

    private void look(Course so, Pattern pattern, List<Condition> after) {
        boolean there = false;
        for (Object fact : memory.of(Objects.requireNonNull(Allowed.type(pattern.type()), pattern.type()))) {
            Bindings bindings = so.bindings().with(pattern.variable(), fact);
            List<Asked> asked = new ArrayList<>();
            for (Constraint constraint : pattern.constraints()) {
                bindings = ask(constraint, fact, bindings, asked);
            }
            Look look = new Look(pattern, fact, asked);
            there |= look.ofTheKind() && !about.isAboutSomethingElse(fact);
            if (look.held()) {
                walk(new Course(with(so.fulfilled(), look), null, after, bindings));
            } else if (look.ofTheKind()) {
                courses.add(new Course(so.fulfilled(), look, after, bindings));
            }
        }
        if (!there) {
            courses.add(new Course(so.fulfilled(), new Look(pattern, null, List.of()), after, so.bindings()));
        }
    }

    private static Bindings ask(Constraint constraint, Object fact, Bindings bindings, List<Asked> asked) {
        Evaluator evaluator = new Evaluator(fact, bindings, Witness.NOBODY);
        if (constraint.variable() != null) {
            return bindings.with(constraint.variable(), evaluator.value(constraint.expression()));
        }
        asked.add(new Asked(constraint, evaluator, evaluator.holds(constraint.expression())));
        return bindings;
    }

    private void deny(Course so, Not not, List<Condition> after) {
        List<Object> found = facts(matches.of(not.conditions(), so.bindings()), so.bindings());
        Denied denied = new Denied(not, so.bindings(), found);
        if (found.isEmpty()) {
            walk(new Course(with(so.fulfilled(), denied), null, after, so.bindings()));
        } else {
            courses.add(new Course(so.fulfilled(), denied, after, so.bindings()));
        }
    }

    private void accumulate(Course so, Accumulate accumulate, List<Condition> after) {
        List<Bindings> found = matches.of(accumulate.source(), so.bindings());
        List<Object> listed = found.stream()
                .map(each -> Objects.requireNonNull(each.get(accumulate.argument())))
                .toList();
        Bindings bindings = so.bindings().with(accumulate.variable(), listed);
        if (accumulate.function().equals("every")) {
            walk(new Course(with(so.fulfilled(), new Gathered(accumulate, listed)), null, after, bindings));
        } else {
            gather(so, accumulate, found, bindings, after);
        }
    }

    /** When nothing is found, where the conditions inside stopped is where the rule stopped. */
    private void gather(
            Course so, Condition condition, List<Bindings> found, Bindings bindings, List<Condition> after) {
        if (found.isEmpty()) {
            List<Condition> inside =
                    Stream.concat(condition.parts().stream(), after.stream()).toList();
            walk(new Course(so.fulfilled(), null, inside, so.bindings()));
        } else {
            Gathered gathered = new Gathered(condition, facts(found, so.bindings()));
            walk(new Course(with(so.fulfilled(), gathered), null, after, bindings));
        }
    }

    private static List<Step> with(List<Step> steps, Step last) {
        return Stream.concat(steps.stream(), Stream.of(last)).toList();
    }

    /** What was bound beyond what had been bound before. */
    private static List<Object> facts(List<Bindings> found, Bindings before) {
        List<Object> facts = new ArrayList<>();
        for (Bindings each : found) {
            List<Object> own = new ArrayList<>();
            for (Bindings one = each; one != null && one != before; one = one.earlier()) {
                if (one.value() != null) {
                    own.add(0, one.value());
                }
            }
            facts.addAll(own);
        }
        return facts;
    }
}
