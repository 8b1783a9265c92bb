package org.crosswise.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The independent oracle: knowledge.md §2–§6 written plainly in Java, in the order of §6.3. Where the text is
 * ambiguous it reads it literally, else as a careful clinician would.
 */
public final class Oracle {

    private static final Set<String> CHILD = Set.of("NO_PATTERN_OUTPUT_CHILD@" + Side.NONE);

    private final Reading reading;
    private final Client client;
    private final Terms terms;
    private final Safety safety;
    private final SidedPatterns sided;
    private final Questions questions;
    private final Flags flags = new Flags();
    private final SortedSet<String> recommendations;

    private Oracle(Reading reading) {
        this.reading = reading;
        client = new Client(reading);
        terms = new Terms(client);
        safety = new Safety(reading, client, terms);
        sided = new SidedPatterns(client, terms);
        questions = new Questions(client, terms, safety, sided);
        recommendations = new TreeSet<>();
        SelfCare.codes(client, safety, sided).forEach(code -> recommendations.add(code + "@" + Side.NONE));
    }

    /** Assesses one document anew (§6.3). */
    public static OracleReport assess(RawDocument document) {
        return assess(DocumentReader.read(document));
    }

    static OracleReport assess(Reading reading) {
        Oracle oracle = new Oracle(reading);
        return oracle.safety.level.stopsEverything() ? oracle.withheld() : oracle.shown();
    }

    /** Patterns and states alone, for one of many readings of a person; null at emergency and urgent. */
    static Conclusions conclude(Reading reading) {
        Oracle oracle = new Oracle(reading);
        return oracle.safety.level.stopsEverything() ? null : oracle.conclusions();
    }

    private Conclusions conclusions() {
        Posture posture = new Posture(client);
        Muscles muscles = new Muscles(client, posture, sided.hipJointSuspected);
        if (client.child()) {
            return new Conclusions(CHILD, Map.of());
        }
        Arms arms = new Arms(client, muscles);
        return new Conclusions(new Patterns(client, posture, sided, arms).codes, muscles.words());
    }

    /** Emergency and urgent: stop after the gate (§6.1, §6.3). */
    private OracleReport withheld() {
        flags.add("OUTPUT_WITHHELD");
        flags.safetyNet(safety);
        return report(new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), questions.screensOnly());
    }

    private OracleReport shown() {
        flags.safetyNet(safety);
        flags.gate(safety);
        Posture posture = new Posture(client);
        Muscles muscles = new Muscles(client, posture, sided.hipJointSuspected);
        Matrix matrix = new Matrix(client, sided);
        return client.child() ? ofChild(muscles, matrix) : ofGrown(posture, muscles, matrix);
    }

    /** Below 13 years: only the pattern that says so, no states, no CONFLICT or BORDERLINE (§2.4). */
    private OracleReport ofChild(Muscles muscles, Matrix matrix) {
        Recommender recommender = new Recommender(client, safety, sided, false, false, matrix);
        recommender.judgeAll(muscles);
        flags.advice(client, recommender, matrix);
        return report(new TreeSet<>(CHILD), new TreeMap<>(), recommender.withheld, questions.screensOnly());
    }

    private OracleReport ofGrown(Posture posture, Muscles muscles, Matrix matrix) {
        Arms arms = new Arms(client, muscles);
        Patterns patterns = new Patterns(client, posture, sided, arms);
        Recommender recommender =
                new Recommender(client, safety, sided, patterns.swayBack, patterns.nothingFound, matrix);
        recommender.judgeAll(muscles);
        recommendations.addAll(recommender.recommended);
        flags.conflicts(client, terms, posture, muscles);
        flags.borderline(client.findings);
        flags.advice(client, recommender, matrix);
        return report(patterns.codes, muscles.states(), recommender.withheld, questions.all(muscles, arms, posture));
    }

    private OracleReport report(
            SortedSet<String> patterns,
            SortedMap<String, State> muscles,
            SortedMap<String, String> withheldTechniques,
            List<String> askFor) {
        return new OracleReport(
                safety.level.code(),
                safety.gate,
                safety.level.stopsEverything(),
                safety.screenComplete(),
                safety.alerts.listed(safety.cleared),
                patterns,
                muscles,
                recommendations,
                withheldTechniques,
                askFor,
                reading.invalid(),
                flags.all());
    }
}
