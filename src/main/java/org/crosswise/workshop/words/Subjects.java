package org.crosswise.workshop.words;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswise.drl.Condition.Constraint;
import org.crosswise.drl.Condition.Pattern;
import org.crosswise.drl.Expression;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Vocabulary;

/** What patterns speak of: the finding, the muscle, the technique, and its side. */
final class Subjects {

    private static final Set<String> FINDINGS = Set.of("Measured", "Observed", "Graded", "Stated");
    private static final String MUSCLE = "muscle";

    private final Vocabulary vocabulary;
    private final Phrasebook phrases;
    private final Labels labels;
    private final Unknown unknown;

    Subjects(Vocabulary vocabulary, Phrasebook phrases, Labels labels, Unknown unknown) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.labels = labels;
        this.unknown = unknown;
    }

    /** The property that names what a pattern speaks of; it is no further condition. */
    String naming(Pattern pattern) {
        Phrasebook.Fields type = phrases.type(pattern.type());
        return type == null ? "" : type.text("code");
    }

    Subject of(Pattern pattern, Scope scope) {
        Phrasebook.Fields type = phrases.type(pattern.type());
        if (type == null) {
            unknown.add("the fact " + pattern.type());
            return new Subject("a fact", new Pair("is there", "is not there"), false, "fact");
        }
        List<String> codes = Codes.of(pattern, type.text("code"));
        String sides = new Sides(scope, pattern).words();
        String called = scope.isAmbiguous(pattern, codes) ? Scope.called(pattern) : "";
        String noun = noun(pattern, type, codes) + called + sides;
        return new Subject(noun, type.pair("there"), type.has("always"), bare(pattern, type, codes, noun));
    }

    private String noun(Pattern pattern, Phrasebook.Fields type, List<String> codes) {
        if (pattern.type().equals("Observed") && codes.equals(List.of("palpation"))) {
            return palpation(pattern);
        } else if (codes.isEmpty()) {
            return type.has("any") ? type.text("any") : type.text("noun").replace("{code}", "a finding");
        }
        String words = Lists.or(
                codes.stream().map(code -> labels.of(type.text("kind"), code)).collect(Collectors.toList()));
        return type.text("noun").replace("{code}", words);
    }

    private String palpation(Pattern pattern) {
        List<String> muscles = pattern.constraints().stream()
                .map(Constraint::expression)
                .map(expression -> Attribute.words(expression, MUSCLE))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
        return muscles.isEmpty()
                ? "palpation of a muscle"
                : "palpation of "
                        + Lists.or(
                                muscles.stream().map(m -> labels.of(MUSCLE, m)).toList());
    }

    /** The noun behind "no" where there may be several of them. */
    private String bare(Pattern pattern, Phrasebook.Fields type, List<String> codes, String noun) {
        boolean several = FINDINGS.contains(pattern.type())
                ? codes.size() != 1 || isRepeated(codes.get(0), pattern)
                : type.has("several") && codes.isEmpty();
        String recorded = FINDINGS.contains(pattern.type()) ? "recorded " : "";
        return several ? recorded + noun.replaceFirst("^(the|a|an) ", "") : "";
    }

    /** Whether there may be more than one such finding at once. */
    private boolean isRepeated(String code, Pattern pattern) {
        FindingKind kind = vocabulary.findings().get(code);
        boolean sided = kind != null
                && kind.sides() != FindingKind.Sides.NONE
                && pattern.constraints().stream().map(Constraint::expression).noneMatch(Sides::isAbout);
        return kind != null && (kind.repeatable() || kind.type() == FindingKind.Type.CHOICES || sided);
    }

    /** Whether a constraint only names or places what the pattern speaks of. */
    boolean isNaming(Expression expression, Pattern pattern) {
        boolean palpated = Objects.equals(Codes.single(pattern, "code"), "palpation")
                && !Attribute.words(expression, MUSCLE).isEmpty();
        String code = naming(pattern);
        return palpated
                || Sides.isAbout(expression)
                || (!code.isEmpty() && !Codes.of(expression, code).isEmpty());
    }
}
