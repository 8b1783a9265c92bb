package org.crosswise.workshop.words;

import java.util.Locale;
import java.util.Set;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.MuscleKind;
import org.crosswise.knowledge.Technique;
import org.crosswise.knowledge.TestKind;
import org.crosswise.knowledge.Text;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.report.Words;
import org.jspecify.annotations.Nullable;

/** Codes in words: from the phrases, then from the tables. */
final class Labels {

    /** First words of labels that keep their capital. */
    private static final Set<String> NAMES = Set.of("Ober", "Ely", "Trendelenburg", "Beighton", "Babinski", "Thomas");

    private final Vocabulary vocabulary;
    private final Phrasebook phrases;
    private final Unknown unknown;

    Labels(Vocabulary vocabulary, Phrasebook phrases, Unknown unknown) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.unknown = unknown;
    }

    /** The word of that kind for a code. */
    String of(String kind, String code) {
        String phrase = kind.equals("redFlag") ? null : phrases.word(kind, code);
        String word = phrase != null ? phrase : inTables(kind, code);
        if (word != null) {
            return word;
        }
        unknown.add(kind + " \"" + code + "\"");
        return code.contains("_") ? Words.ofCode(code) : Words.ofName(code);
    }

    private @Nullable String inTables(String kind, String code) {
        return switch (kind) {
            case "finding" -> finding(code);
            case "muscle" -> muscle(code);
            case "arm" ->
                vocabulary.arms().containsKey(code)
                        ? quoted(vocabulary.arms().get(code).label())
                        : null;
            case "condition" -> condition(code);
            case "technique" -> technique(code);
            case "test" -> test(code);
            case "hazard" -> text("HAZARD_" + code);
            case "text" -> textOrContested(code);
            case "result" -> quoted(textOrContested(code));
            case "caution" -> first(text(code), condition(code));
            case "sign" -> first(text(code), first(condition(code), redFlag(code)));
            case "redFlag" -> redFlag(code);
            case "about" -> about(code);
            case "nameOfState" -> nameOfState(code);
            case "value" -> Words.ofCode(code);
            case "grade" -> code.replace('-', '\u2212');
            default -> null;
        };
    }

    private @Nullable String finding(String code) {
        FindingKind kind = vocabulary.findings().get(code);
        if (kind == null) {
            return null;
        }
        String label = lower(kind.label());
        return kind.type() == FindingKind.Type.BOOLEAN ? "\"" + kind.label() + "\"" : "the " + between(label);
    }

    /** A label with a comma inside is closed with one. */
    private static String between(String label) {
        return label.contains(", ") ? label + "," : label;
    }

    private @Nullable String muscle(String code) {
        MuscleKind kind = vocabulary.muscles().get(code);
        return kind == null ? null : kind.label();
    }

    boolean isMuscle(String code) {
        return vocabulary.muscles().containsKey(code);
    }

    private @Nullable String condition(String code) {
        ConditionKind kind = vocabulary.conditions().get(code);
        return kind == null ? null : quoted(kind.label());
    }

    private @Nullable String technique(String code) {
        Technique kind = vocabulary.techniques().get(code);
        return kind == null ? null : quoted(kind.label());
    }

    private @Nullable String test(String code) {
        TestKind kind = vocabulary.tests().get(code);
        return kind == null ? null : kind.label();
    }

    private @Nullable String redFlag(String code) {
        String phrase = phrases.word("redFlag", code);
        String words = phrase != null ? phrase : Words.ofCode(code);
        return vocabulary.redFlags().containsKey(code) ? "\"" + words + "\"" : null;
    }

    private @Nullable String text(String code) {
        Text text = vocabulary.texts().get(code);
        return text == null ? null : text.label();
    }

    private @Nullable String textOrContested(String code) {
        String text = text(code);
        return text == null && vocabulary.contested().containsKey(code)
                ? vocabulary.contested().get(code).label()
                : text;
    }

    private @Nullable String about(String code) {
        String known = first(muscle(code), first(finding(code), first(text(code), condition(code))));
        return known == null && vocabulary.redFlags().containsKey(code)
                ? redFlag(code)
                : known == null ? plain(code) : known;
    }

    private static @Nullable String plain(String words) {
        return words.contains(" ") ? words : null;
    }

    private @Nullable String nameOfState(String name) {
        String[] words = name.split(" ");
        String muscle = words.length == 2 ? muscle(words[0]) : null;
        String axis = words.length == 2 ? phrases.word("axis", words[1]) : null;
        return muscle == null || axis == null ? null : muscle + " " + axis;
    }

    private static @Nullable String quoted(@Nullable String words) {
        return words == null ? null : "\"" + words + "\"";
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    /** With a small first letter, unless it is a name. */
    static String lower(String label) {
        String word = label.split("[ -]")[0];
        boolean kept = NAMES.contains(word)
                || word.equals("Biering")
                || (word.length() > 1 && Character.isUpperCase(word.charAt(1)));
        return kept ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
