package org.crosswise.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Invalid;
import org.crosswise.assessment.Remark;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Unread;
import org.crosswise.assessment.Valid;
import org.crosswise.assessment.Validated;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Evidence;
import org.crosswise.fact.Fact;
import org.crosswise.fact.Gate;
import org.crosswise.fact.Graded;
import org.crosswise.fact.Measured;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.Reliance;
import org.crosswise.fact.SafetyLevel;
import org.crosswise.fact.Screen;
import org.crosswise.fact.SetAside;
import org.crosswise.fact.Target;
import org.crosswise.fact.Weighed;
import org.crosswise.knowledge.Rule;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.sensitivity.Analyses;

/** What was entered of a person, and what rules concluded of it, put together by hand. */
final class Client {

    private static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private final List<Valid> findings = new ArrayList<>();
    private final List<Invalid> invalid = new ArrayList<>();
    private final List<Unread> unreadable = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Derived> derived = new ArrayList<>();
    private final Map<String, Rule> rules = new HashMap<>();
    private String label = "";

    /** Level none, both screens complete, nothing withheld. */
    static Client well() {
        return at("none", "none").screened(true);
    }

    static Client at(String level, String gate) {
        Client client = new Client();
        client.conclude("level/" + level, new SafetyLevel(level));
        client.conclude("gate/" + gate, new Gate(gate));
        return client;
    }

    Client screened(boolean complete) {
        conclude("screens/red-flags", new Screen("redFlagScreen", complete));
        conclude("screens/conditions", new Screen("conditionsScreen", complete));
        return this;
    }

    Client labelled(String words) {
        label = words;
        return this;
    }

    Measured measured(int index, String code, Side side, int value) {
        findings.add(new Valid(index, code, side, BigDecimal.valueOf(value), Map.of()));
        return new Measured(index, code, side, value * 10L, Map.of(), Reliance.FULL);
    }

    Graded graded(int index, Side side, String grade) {
        findings.add(new Valid(index, "mmt", side, grade, Map.of()));
        return new Graded(index, "mmt", side, grade, Reliance.FULL);
    }

    Client recorded(Valid finding) {
        findings.add(finding);
        return this;
    }

    Client rejected(Invalid entry) {
        invalid.add(entry);
        return this;
    }

    Client unread(Unread entry) {
        unreadable.add(entry);
        return this;
    }

    Client remarked(Remark remark) {
        remarks.add(remark);
        return this;
    }

    /** A firing of the rule; the rule is made when it is first named. */
    <T extends Conclusion> T conclude(String rule, T conclusion, Fact... because) {
        String says = "Says " + rule + ".";
        rules.putIfAbsent(rule, new Rule(rule, "1.2.0", "stage", says, "", "own", "own", null));
        derived.add(new Derived(conclusion, rule, Arrays.asList(because)));
        return conclusion;
    }

    /** A rule with a threshold and a source that is no own choice. */
    Client citing(String rule, String threshold) {
        rules.put(rule, new Rule(rule, "1.2.0", "stage", "Says " + rule + ".", threshold, "study", "moderate", null));
        return this;
    }

    MuscleState state(String muscle, Side side, String axis, String state, Evidence... items) {
        return state(muscle, side, axis, state, List.of(items), List.of());
    }

    MuscleState state(
            String muscle, Side side, String axis, String state, List<Evidence> items, List<SetAside> setAside) {
        Target target = new Target(muscle, side, axis, List.of());
        List<Evidence> all = new ArrayList<>(items);
        setAside.forEach(aside -> all.add(aside.evidence()));
        Weighed weighed = conclude(
                "weighed/all",
                Weighed.of(target, all, setAside, List.of(), Tables.VOCABULARY),
                all.toArray(new Fact[0]));
        return conclude("states/" + state.toLowerCase(Locale.ROOT), MuscleState.of(weighed, state), weighed);
    }

    /** A tight iliopsoas, supported by one length test. */
    MuscleState tightIliopsoas(int index, Side side) {
        Measured thomas = measured(index, "thomas", side, 12);
        Evidence evidence = conclude("iliopsoas/short", Evidence.tight("ILIOPSOAS", 0.70, "LENGTH", thomas), thomas);
        return state("ILIOPSOAS", side, "TIGHT", "SUPPORTED", evidence);
    }

    Report report() {
        return report(derived);
    }

    /** The report of the same conclusions drawn in another order. */
    Report shuffled(long seed) {
        List<Derived> other = new ArrayList<>(derived);
        Collections.shuffle(other, new Random(seed));
        return report(other);
    }

    private Report report(List<Derived> conclusions) {
        LocalDate day = LocalDate.of(2026, 11, 20);
        String document = "{\"label\":\"" + label + "\",\"assessedOn\":\"" + day + "\",\"findings\":[]}";
        Assessment assessment = Assessment.parse("test", document.getBytes(StandardCharsets.UTF_8));
        Validated validated = new Validated(
                day, findings, List.of(), List.of(), List.of(), List.of(), unreadable, List.of(), invalid, remarks);
        RuleSet set = new RuleSet("lower-crossed", "1.0.0", List.of(), "gate", "outcome", List.of());
        return new Reporter(Tables.VOCABULARY, set, rules, HASH)
                .report(assessment, validated, conclusions, Analyses.NONE);
    }
}
