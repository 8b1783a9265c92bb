package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crosswise.assessment.Invalid;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.workshop.evaluation.Step.Denied;
import org.crosswise.workshop.evaluation.Step.Gathered;
import org.crosswise.workshop.evaluation.Step.Look;

/**
 * A rule's way through the facts, line by line.
 *
 * @param wording the words
 * @param producers which rules conclude what is asked for
 */
record Told(Wording wording, Producers producers) {

    private static final String INDENT = "  ";
    private static final String FULFILLED = INDENT + "fulfilled: ";
    private static final String STOPPED = INDENT + "NOT FULFILLED: ";

    /** What was fulfilled, in order. */
    List<String> fulfilled(Course course) {
        return course.fulfilled().stream()
                .flatMap(step -> fulfilled(step).stream())
                .toList();
    }

    private List<String> fulfilled(Step step) {
        if (step instanceof Denied denied) {
            return List.of(FULFILLED + wording.condition(denied.not(), denied.before()));
        } else if (step instanceof Gathered gathered) {
            return gathered.found().isEmpty() ? List.of() : List.of(FULFILLED + wording.facts(gathered.found()));
        }
        return looked((Look) step);
    }

    /** Where it stopped, with the value seen; then the other facts that are alike and do not fulfil it either. */
    List<String> stopped(Step step, About about, List<Course> all, List<Invalid> invalid) {
        if (step instanceof Denied denied) {
            return List.of(
                    STOPPED + "the rule asks for " + wording.condition(denied.not(), denied.before()),
                    INDENT + INDENT + "there is " + wording.facts(denied.found()));
        }
        Look look = (Look) step;
        if (look.fact() == null) {
            return List.of(STOPPED + wording.missing(look.pattern(), about, invalid));
        }
        List<String> lines = new ArrayList<>(looked(look));
        List<String> others = others(look, about, all);
        if (!others.isEmpty()) {
            lines.add(INDENT + INDENT + "nor do these fulfil it: " + Values.some(others));
        }
        return lines;
    }

    private List<String> looked(Look look) {
        Object fact = look.fact();
        if (fact == null || fact instanceof Vocabulary) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(INDENT + wording.fact(fact));
        ConstraintWords.told(look.asked())
                .forEach(ask -> lines.add(INDENT + (ask.held() ? FULFILLED : STOPPED) + ask.told()));
        return lines;
    }

    /** Of what is entered; of conclusions there would be too many. */
    private List<String> others(Look look, About about, List<Course> all) {
        return all.stream()
                .filter(course -> course.stopped() instanceof Look other
                        && Wording.isRecorded(look.pattern())
                        && other.pattern() == look.pattern()
                        && other.fact() != null
                        && other.fact() != look.fact()
                        && !about.isAboutSomethingElse(other.fact()))
                .map(course -> wording.fact(Objects.requireNonNull(((Look) course.stopped()).fact())))
                .distinct()
                .toList();
    }

    /** What would make it fire, or come further, and then what else it asks for. */
    List<String> remedy(Step stopped, About about, Course course) {
        String rest = course.after().stream()
                .filter(each -> !isOfTheTables(each))
                .map(each -> wording.condition(each, course.bindings()))
                .collect(Collectors.joining("; "));
        String remedy = (rest.isEmpty() ? "It would fire" : "It would come further")
                + remedy(stopped, about, course.bindings());
        return rest.isEmpty() ? List.of(remedy) : List.of(remedy, "Then it asks for " + rest + ".");
    }

    private String remedy(Step stopped, About about, Bindings bindings) {
        if (stopped instanceof Denied denied) {
            return " without " + wording.facts(denied.found()) + ".";
        }
        Pattern pattern = ((Look) stopped).pattern();
        return Wording.isRecorded(pattern)
                ? " if " + wording.recorded(pattern, bindings, about) + "."
                : " with " + wording.named(pattern, bindings, about) + producers.of(pattern) + ".";
    }

    /** The tables are always there. */
    private static boolean isOfTheTables(Condition condition) {
        return condition instanceof Pattern pattern && pattern.type().equals(Vocabulary.class.getSimpleName());
    }
}
