package org.crosswise.workshop.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.assessment.Invalid;
import org.crosswise.drl.Condition;
import org.crosswise.drl.RuleFile.RuleText;
import org.crosswise.engine.RuleSource;
import org.crosswise.engine.RuleSource.Topic;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Stop;
import org.crosswise.knowledge.Nearest;
import org.crosswise.workshop.CaseFacts;
import org.crosswise.workshop.evaluation.Step.Denied;
import org.crosswise.workshop.evaluation.Step.Look;
import org.jspecify.annotations.Nullable;

/** Tells of a run why a rule stayed silent, or why it fired: condition by condition, with the values seen. Immutable. */
public final class WhyNot {

    private static final String ACTIVE = "active";

    private final RuleSource source;
    private final Path folder;
    private final Told told;

    /**
     * @param source the rules
     * @param folder where they were read, for the places that are told
     */
    public WhyNot(RuleSource source, Path folder) {
        this.source = source;
        this.folder = folder;
        this.told = new Told(new Wording(source.vocabulary()), new Producers(source));
    }

    private record Placed(Topic topic, RuleText rule) {}

    /**
     * Why a rule did not conclude what was expected.
     *
     * @param id of the rule, which need not exist
     * @param expected the words of the conclusion
     * @param run what there was
     * @return lines of text, at least one
     */
    public List<String> silent(String id, String expected, CaseFacts run) {
        Optional<Placed> found = placed(id);
        if (found.isEmpty()) {
            return List.of("There is no rule " + id + Nearest.hint(id, ids()));
        }
        Placed placed = found.get();
        Memory memory = memory(placed, run);
        return memory == null
                ? List.of(ended(placed.topic(), run))
                : silent(placed, About.told(expected, source.vocabulary()), memory, run.invalid());
    }

    /** What the rule saw: an active one nothing that rules on trial conclude. */
    private @Nullable Memory memory(Placed placed, CaseFacts run) {
        Set<String> unseen = ACTIVE.equals(status(placed.rule())) ? onTrial() : Set.of();
        List<Derived> seen = run.derived().stream()
                .filter(each -> !unseen.contains(each.rule()))
                .toList();
        CaseFacts visible = new CaseFacts(run.facts(), run.pairs(), seen, run.invalid(), run.asleep());
        return Moment.of(placed.topic().name(), visible, source);
    }

    private Set<String> onTrial() {
        return rules().filter(rule -> !ACTIVE.equals(status(rule)))
                .map(RuleText::id)
                .collect(Collectors.toSet());
    }

    private static String status(RuleText rule) {
        return rule.annotations().getOrDefault("status", "");
    }

    private static String ended(Topic topic, CaseFacts run) {
        String by = run.derived().stream()
                .filter(each -> each.conclusion() instanceof Stop)
                .map(each -> each.rule() + " concluded \"" + each.conclusion().told() + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
        return "The assessment ended before the stage " + topic.stage().name() + ": " + by + ".";
    }

    private List<String> silent(Placed placed, About about, Memory memory, List<Invalid> invalid) {
        RuleText rule = placed.rule();
        List<Course> courses = Courses.of(rule.conditions(), memory, about);
        Course course = about.furthest(courses);
        Step stopped = course.stopped();
        if (stopped == null) {
            String instead = Fired.of(rule, course.bindings()).conclusion().told();
            return List.of("It fired, and concluded \"" + instead + "\" instead.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("It stopped at " + place(placed.topic(), line(stopped)) + ":");
        lines.addAll(told.fulfilled(course));
        lines.addAll(told.stopped(stopped, about, courses, invalid));
        lines.addAll(told.remedy(stopped, about, course));
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
        Placed placed = placed(id).orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add("It fired, " + place(placed.topic(), placed.rule().place().line()) + ":");
        Memory memory = memory(placed, run);
        if (memory != null) {
            Courses.of(placed.rule().conditions(), memory, About.told(concluded, source.vocabulary())).stream()
                    .filter(course -> course.stopped() == null && concludes(placed.rule(), course, concluded))
                    .findFirst()
                    .ifPresent(course -> lines.addAll(told.fulfilled(course)));
        }
        return lines;
    }

    private static boolean concludes(RuleText rule, Course course, String concluded) {
        return Fired.of(rule, course.bindings()).conclusion().told().equals(concluded);
    }

    private static int line(Step stopped) {
        Condition condition = stopped instanceof Denied denied ? denied.not() : ((Look) stopped).pattern();
        return condition.place().line();
    }

    private String place(Topic topic, int line) {
        return folder.resolve(topic.path()) + ":" + line;
    }

    private Optional<Placed> placed(String id) {
        return source.topics().stream()
                .filter(topic -> id.startsWith(topic.name() + "/"))
                .flatMap(topic -> topic.file().rules().stream()
                        .filter(rule -> rule.id().equals(id))
                        .map(rule -> new Placed(topic, rule)))
                .findFirst();
    }

    private List<String> ids() {
        return rules().map(RuleText::id).toList();
    }

    private Stream<RuleText> rules() {
        return source.topics().stream().flatMap(topic -> topic.file().rules().stream());
    }
}
