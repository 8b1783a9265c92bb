package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A constraint in words: the value is 12, the rule asks for below 10.
 *
 * @param subject what is asked about, such as value; empty when several things are
 * @param wanted what the rule asks for, such as "below 10"
 * @param seen what was found, such as 12; empty where no fact was asked
 * @param held whether that is what the rule asks for
 */
record Ask(String subject, String wanted, String seen, boolean held) {

    private static final Map<String, String> CONTRARY = Map.of("yes", "no", "no", "yes");

    /** The contrary. */
    Ask denied() {
        return new Ask(subject, CONTRARY.getOrDefault(wanted, "not " + wanted), seen, held);
    }

    Ask thatHeld(boolean whetherItHeld) {
        return new Ask(subject, wanted, seen, whetherItHeld);
    }

    /** What is asked about one subject becomes one, in the order in which the subjects first stand. */
    static List<Ask> merged(List<Ask> asks) {
        Map<String, List<Ask>> bySubject = new LinkedHashMap<>();
        asks.forEach(ask -> bySubject
                .computeIfAbsent(ask.subject, subject -> new ArrayList<>())
                .add(ask));
        return bySubject.values().stream().map(Ask::one).toList();
    }

    private static Ask one(List<Ask> same) {
        String wanted = same.stream().map(Ask::wanted).collect(Collectors.joining(" and "));
        Ask first = same.get(0);
        return new Ask(first.subject, wanted, first.seen, same.stream().allMatch(Ask::held));
    }

    /** "value is 12; the rule asks for above 0 and below 10"; where it held "value is 6 (above 0 and below 10)". */
    String told() {
        if (held) {
            return wanted.equals(seen) ? saw() : saw() + " (" + wanted + ")";
        }
        return saw() + "; the rule asks for " + wanted;
    }

    private String saw() {
        if (seen.equals(Values.NOT_RECORDED)) {
            return subject + " was not recorded";
        }
        return subject.isEmpty() ? seen : subject + (CONTRARY.containsKey(seen) ? ": " : " is ") + seen;
    }

    /** "value above 0 and below 10". */
    String asked() {
        return subject.isEmpty() ? wanted : subject + (CONTRARY.containsKey(wanted) ? ": " : " ") + wanted;
    }
}
