package org.crosswise.functional;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Vocabulary;
import org.crosswise.oracle.OracleReport;
import org.crosswise.oracle.State;
import org.crosswise.report.InvalidLine;
import org.crosswise.report.Report;

/** Compares a report with the oracle's: levels, states and scores, patterns, recommendations, questions, flags. */
public final class Agreement {

    /** Nothing that counts speaks for or against: whether such a state is shown is a matter of the report. */
    private static final String SILENT = "UNDETERMINED 0";

    private final Vocabulary vocabulary;
    private final Report report;
    private final OracleReport oracle;
    private final List<String> differences = new ArrayList<>();

    private Agreement(Vocabulary vocabulary, Report report, OracleReport oracle) {
        this.vocabulary = vocabulary;
        this.report = report;
        this.oracle = oracle;
    }

    /** What differs, in words; empty when both agree. */
    public static List<String> differences(Vocabulary vocabulary, Report report, OracleReport oracle) {
        return new Agreement(vocabulary, report, oracle).compare();
    }

    private List<String> compare() {
        same("level", report.safety().level().word(), oracle.level());
        same("gate", report.safety().gate(), oracle.gate());
        same("withheld", report.safety().withheld(), oracle.withheld());
        same("screenComplete", report.safety().screenComplete(), oracle.screenComplete());
        same("alerts", registryAlerts(), onlyRegistered(oracle.alerts()));
        same("patterns", patterns(), oracle.patterns());
        muscles();
        same("recommendations", recommendations(), oracle.recommendations());
        same("withheld techniques", withheld(), new TreeMap<>(oracle.withheldTechniques()));
        same("askFor", askFor(), oracle.askFor());
        same("invalid", invalid(), bothSidesAsOne(oracle.invalid()));
        same("flags", flags(), machineFlags(oracle.flags()));
        return differences;
    }

    private void same(String what, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            differences.add(what + ": engine " + difference(ours, theirs) + " oracle " + difference(theirs, ours));
        }
    }

    /** Only what the other one has not, so that the message stays short. */
    private static Object difference(Object one, Object other) {
        if (one instanceof Set<?> set && other instanceof Set<?> others) {
            Set<Object> rest = new TreeSet<>(set);
            rest.removeAll(others);
            return rest;
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
            Map<Object, Object> rest = new TreeMap<>(map);
            rest.entrySet().removeAll(others.entrySet());
            return rest;
        }
        return one;
    }

    private SortedMap<String, String> registryAlerts() {
        SortedMap<String, String> alerts = new TreeMap<>();
        report.safety().alerts().forEach(a -> alerts.put(a.code(), a.level().word()));
        return onlyRegistered(alerts);
    }

    /** The codes of derived alerts are each side's own choice, as the specification gives them none. */
    private SortedMap<String, String> onlyRegistered(Map<String, String> alerts) {
        SortedMap<String, String> registered = new TreeMap<>(alerts);
        registered.keySet().retainAll(vocabulary.redFlags().keySet());
        registered.keySet().remove("INFLAMMATORY");
        return registered;
    }

    private SortedSet<String> patterns() {
        SortedSet<String> patterns = new TreeSet<>();
        report.patterns().forEach(p -> {
            if (p.side() == Side.BILATERAL && !p.code().startsWith("LCS_")) {
                patterns.add(p.code() + "@LEFT");
                patterns.add(p.code() + "@RIGHT");
            } else {
                patterns.add(p.code() + "@" + p.side());
            }
        });
        return patterns;
    }

    private void muscles() {
        SortedMap<String, String> ours = new TreeMap<>();
        report.muscles()
                .forEach(m -> ours.put(
                        m.muscle() + "@" + m.side() + "@" + m.axis(),
                        shown(new State(m.state(), m.score(), m.conflict()))));
        SortedMap<String, String> theirs = new TreeMap<>();
        oracle.muscles().forEach((key, state) -> theirs.put(key, shown(state)));
        ours.values().removeIf(SILENT::equals);
        theirs.values().removeIf(SILENT::equals);
        same("muscles", ours, theirs);
    }

    private static String shown(State state) {
        BigDecimal score = state.score();
        String exact = score.signum() == 0 ? "0" : score.stripTrailingZeros().toPlainString();
        return state.state() + " " + exact + (state.conflict() ? " conflict" : "");
    }

    private SortedSet<String> recommendations() {
        SortedSet<String> recommendations = new TreeSet<>();
        report.recommendations().forEach(r -> recommendations.add(r.code() + "@" + r.side()));
        return recommendations;
    }

    /** Prohibitions that nobody was about to use are the report's own addition. */
    private SortedMap<String, String> withheld() {
        SortedMap<String, String> withheld = new TreeMap<>();
        report.withheld().stream()
                .filter(w -> vocabulary.technique(w.code()).advisable())
                .forEach(w -> withheld.put(w.code() + "@" + w.side(), w.grade()));
        return withheld;
    }

    private List<String> askFor() {
        return report.askFor().stream().map(q -> q.code() + "@" + q.side()).toList();
    }

    private SortedSet<String> invalid() {
        SortedSet<String> invalid = new TreeSet<>();
        report.invalid().stream()
                .filter(i -> !isContradictoryQualifier(i))
                .forEach(i -> invalid.add(i.finding() + "@" + i.code() + "@" + oneSide(i.side())));
        return bothSidesAsOne(invalid);
    }

    /** The report tells entries of one condition whose qualifiers differ; the specification asks only for the default. */
    private static boolean isContradictoryQualifier(InvalidLine invalid) {
        return invalid.problem().equals("conflict")
                && List.of("redFlag", "condition").contains(invalid.code());
    }

    /** Invalid on the left and on the right is invalid altogether. */
    private static SortedSet<String> bothSidesAsOne(SortedSet<String> invalid) {
        SortedSet<String> merged = new TreeSet<>(invalid);
        for (String entry : invalid) {
            String other = entry.replace("@LEFT", "@RIGHT");
            if (entry.endsWith("@LEFT") && invalid.contains(other)) {
                merged.removeAll(Set.of(entry, other));
                merged.add(entry.replace("@LEFT", "@NONE"));
            }
        }
        return merged;
    }

    private static Side oneSide(Side side) {
        return side == null || side == Side.BILATERAL ? Side.NONE : side;
    }

    /** As contract.md compares: what CONFLICT and BORDERLINE are about counts, of the others the code. */
    private SortedSet<String> flags() {
        SortedSet<String> flags = new TreeSet<>();
        report.flags().forEach(f -> flags.add(f.code() + "@" + f.about() + "@" + f.side()));
        return machineFlags(flags);
    }

    private static SortedSet<String> machineFlags(Set<String> flags) {
        SortedSet<String> machine = new TreeSet<>();
        for (String flag : flags) {
            boolean aboutCounts = flag.startsWith("CONFLICT@") || flag.startsWith("BORDERLINE@");
            machine.add(aboutCounts ? flag : flag.substring(0, flag.indexOf('@')));
        }
        return machine;
    }
}
