package org.crosswise.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.ConditionKind.Qualifier;
import org.crosswise.knowledge.Vocabulary;

/** Reads the attributes of red flags and conditions. A value that cannot be read is listed and leaves the entry valid. */
final class RegistryAttributes {

    private static final String ANSWER = "answer";
    private static final Set<String> ALWAYS = Set.of(ANSWER, Dates.ATTRIBUTE);
    private static final List<String> YES_OR_NO = List.of();

    /** What makes matters worse is believed even of an entry that is rejected or contradicted. */
    private static final List<String> WORSENING = List.of("severe", "newBackPain");

    private final Ledger ledger;
    private final Map<String, List<String>> words;
    private final Map<String, Integer> counts;

    private RegistryAttributes(Ledger ledger, Map<String, List<String>> words, Map<String, Integer> counts) {
        this.ledger = ledger;
        this.words = words;
        this.counts = counts;
    }

    static RegistryAttributes ofRedFlags(Ledger ledger) {
        return new RegistryAttributes(
                ledger,
                Map.of("severe", YES_OR_NO, "stable", YES_OR_NO, "assessed", YES_OR_NO),
                Map.of("onsetDays", 36_500));
    }

    static RegistryAttributes ofConditions(Ledger ledger, Vocabulary vocabulary) {
        Map<String, Integer> weeks = new HashMap<>();
        for (ConditionKind kind : vocabulary.conditions().values()) {
            Qualifier qualifier = kind.qualifier();
            if (qualifier != null) {
                weeks.put(qualifier.name(), qualifier.max());
            }
        }
        return new RegistryAttributes(ledger, vocabulary.conditionAttributes(), weeks);
    }

    /** The answer that was given, YES when there is none. */
    static Answer answer(Entry entry) {
        Object written = entry.attributes().get(ANSWER);
        for (Answer answer : Answer.values()) {
            if (written == null || answer.name().equals(written)) {
                return answer;
            }
        }
        throw new Rejection("unknown-answer", "answer: expected one of YES, NO, UNKNOWN");
    }

    /** Whether nothing but YES was answered, in whatever case. */
    static boolean mayBeYes(Entry entry) {
        Object written = entry.attributes().get(ANSWER);
        String word = String.valueOf(written).strip();
        return written == null || written.equals(true) || word.equalsIgnoreCase(Answer.YES.name());
    }

    /** The attributes but for the answer and the day. */
    Map<String, String> of(Entry entry) {
        Map<String, String> read = new HashMap<>();
        entry.attributes().forEach((name, value) -> {
            if (!ALWAYS.contains(name)) {
                refuseUnknown(name);
                if (value != null) {
                    read.put(name, believed(entry, name, value));
                }
            }
        });
        return read;
    }

    /** Whether the value of an attribute makes matters worse. */
    static boolean isWorse(String name, String value) {
        return WORSENING.contains(name) && value.equals("true");
    }

    /** Of an entry that was rejected: what makes matters worse, or may. */
    static Map<String, String> worsening(Entry entry) {
        Map<String, String> read = new HashMap<>();
        for (String name : WORSENING) {
            Object written = entry.attributes().get(name);
            if (written != null && !Boolean.FALSE.equals(written)) {
                read.put(name, Boolean.TRUE.equals(written) ? "true" : Item.UNREADABLE);
            }
        }
        return read;
    }

    private void refuseUnknown(String name) {
        if (!words.containsKey(name) && !counts.containsKey(name)) {
            Set<String> known = new TreeSet<>(ALWAYS);
            known.addAll(words.keySet());
            known.addAll(counts.keySet());
            throw Attributes.unknown(name, known);
        }
    }

    private String believed(Entry entry, String name, Object value) {
        try {
            Integer most = counts.get(name);
            return most == null
                    ? Attributes.value(name, value, words.getOrDefault(name, YES_OR_NO))
                    : Numbers.whole(name, value, most);
        } catch (Rejection why) {
            ledger.reject(entry, why);
            return Item.UNREADABLE;
        }
    }
}
