package org.crosswise.workshop.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Stop;
import org.crosswise.knowledge.Nearest;
import org.crosswise.workshop.CaseFacts;
import org.crosswise.workshop.evaluation.Step.Denied;
import org.crosswise.workshop.evaluation.Step.Gathered;
import org.crosswise.workshop.evaluation.Step.Look;
import org.jspecify.annotations.Nullable;

/** Tells of a run why a rule stayed silent, or why it fired: condition by condition, with the values seen. Immutable. */
public final class WhyNot {

    private static final String FULFILLED = "  fulfilled: ";
    private static final String STOPPED = "  NOT FULFILLED: ";

    private final RuleSource source;
    private final Path folder;
    private final Wording wording;
    private final Producers producers;

    /**
     * @param source the rules
     * @param folder where they were read, for the places that are told
     */
    public WhyNot(RuleSource source, Path folder) {
        this.source = source;
        this.folder = folder;
        this.wording = new Wording(source.vocabulary());
        this.producers = new Producers(source);
    }

    /**
     * Why a rule did not conclude what was expected.
     *
     * @param id of the rule, which need not exist
     * @param expected the words of the conclusion
     * @param run what there was
     * @return lines of text, at least one
     */
    public List<String> silent(String id, String expected, CaseFacts run) {
        Topic topic = topic(id);
        RuleText rule = topic == null ? null : rule(topic, id);
        if (topic == null || rule == null) {
            return List.of("There is no rule " + id + Nearest.hint(id, ids()) + ".");
        }
        String status = rule.annotations().getOrDefault("status", "");
        if (!status.equals("active")) {
            return List.of("Its status is " + status + ": only active rules run.");
        }
        Memory memory = Moment.of(topic.name(), run, source);
        return memory == null ? List.of(stopped(topic, run)) : silent(topic, rule, About.told(expected), memory);
    }

    private String stopped(Topic topic, CaseFacts run) {
        String by = run.derived().stream()
                .filter(each -> each.conclusion() instanceof Stop)
                .map(each -> each.rule() + " concluded \"" + each.conclusion().told() + "\"")
                .collect(Collectors.joining(", "));
        return "The assessment ended before the stage " + topic.stage().name() + ": " + by + ".";
    }

    private List<String> silent(Topic topic, RuleText rule, About about, Memory memory) {
        Course course = about.furthest(Courses.of(rule.conditions(), memory, about));
        if (course == null) {
            return List.of("It asks for nothing.");
        }
        Step stopped = course.stopped();
        if (stopped == null) {
            return List.of("It fired, and concluded \""
                    + Fired.of(rule, course.bindings()).conclusion().told() + "\" instead.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("It did not fire (" + place(topic, stopped, rule) + "):");
        course.fulfilled().forEach(step -> fulfilled(step, lines));
        unfulfilled(stopped, about, lines, course.bindings());
        lines.add((course.after().isEmpty() ? "It would fire" : "It would come further")
                + remedy(stopped, about, course));
        if (!course.after().isEmpty()) {
            lines.add("Then it asks for "
                    + course.after().stream()
                            .map(each -> wording.condition(each, course.bindings()))
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        return lines;
    }

    /**
     * What made a rule conclude something.
     *
     * @param id of a rule that fired
     * @param concluded the words of the conclusion
     * @param run what there was
     * @return lines of text, at least one
     */
    public List<String> fired(String id, String concluded, CaseFacts run) {
        Topic topic = topic(id);
        RuleText rule = topic == null ? null : rule(topic, id);
        Memory memory = topic == null ? null : Moment.of(topic.name(), run, source);
        if (topic == null || rule == null || memory == null) {
            return List.of("It fired because of " + because(id, concluded, run) + ".");
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "It fired (" + folder.resolve(topic.path()) + ":" + rule.place().line() + "):");
        Courses.of(rule.conditions(), memory, About.told(concluded)).stream()
                .filter(course -> course.stopped() == null
                        && Fired.of(rule, course.bindings()).conclusion().told().equals(concluded))
                .limit(1)
                .forEach(course -> course.fulfilled().forEach(step -> fulfilled(step, lines)));
        return lines;
    }

    private String because(String id, String concluded, CaseFacts run) {
        return run.derived().stream()
                .filter(each ->
                        each.rule().equals(id) && each.conclusion().told().equals(concluded))
                .map(Derived::because)
                .findFirst()
                .map(facts -> wording.facts(List.copyOf(facts)))
                .orElse("nothing");
    }

    private void fulfilled(Step step, List<String> lines) {
        if (step instanceof Look look && look.fact() != null) {
            lines.add("  " + wording.fact(look.fact()));
            ConstraintWords.told(look.asked()).forEach(ask -> lines.add("  " + FULFILLED + ask.told()));
        } else if (step instanceof Denied denied) {
            lines.add(FULFILLED + wording.condition(denied.not(), denied.before()));
        } else if (step instanceof Gathered gathered) {
            lines.add(FULFILLED
                    + (gathered.found().isEmpty()
                            ? "nothing of its list is asked for"
                            : wording.facts(gathered.found())));
        }
    }

    private void unfulfilled(Step step, About about, List<String> lines, Bindings bindings) {
        if (step instanceof Denied denied) {
            lines.add(STOPPED + "the rule asks for " + wording.condition(denied.not(), denied.before()));
            lines.add("    there is " + wording.facts(denied.found()));
        } else if (step instanceof Look look && look.fact() != null) {
            lines.add("  " + wording.fact(look.fact()));
            ConstraintWords.told(look.asked())
                    .forEach(ask -> lines.add("  " + (ask.held() ? FULFILLED : STOPPED) + ask.told()));
        } else if (step instanceof Look look) {
            lines.add(STOPPED + wording.labelled(look.pattern()) + missing(look.pattern()) + about.onTheSide());
        }
    }

    private static String missing(Pattern pattern) {
        return Wording.isRecorded(pattern) ? " was not recorded" : " is not there";
    }

    private String remedy(Step stopped, About about, Course course) {
        if (stopped instanceof Denied denied) {
            return " without " + wording.facts(denied.found()) + ".";
        }
        Pattern pattern = ((Look) stopped).pattern();
        String wanted = wording.pattern(pattern, course.bindings()) + about.onTheSide();
        return " with " + wanted + producers.of(pattern) + ".";
    }

    private String place(Topic topic, Step stopped, RuleText rule) {
        Condition condition = stopped instanceof Denied denied ? denied.not() : ((Look) stopped).pattern();
        int line = Math.max(condition.place().line(), rule.place().line());
        return folder.resolve(topic.path()) + ":" + line;
    }

    private @Nullable Topic topic(String id) {
        return source.topics().stream()
                .filter(topic -> id.startsWith(topic.name() + "/"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable RuleText rule(Topic topic, String id) {
        return topic.file().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private List<String> ids() {
        return source.topics().stream()
                .flatMap(topic -> topic.file().rules().stream())
                .map(RuleText::id)
                .toList();
    }
}
