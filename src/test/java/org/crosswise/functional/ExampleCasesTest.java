package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Side;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The specification's example cases, by the conventions of its section 10. */
class ExampleCasesTest {

    private static final Set<String> HEDGED = Set.of("emergency", "urgent");
    private static final Set<String> REFERRALS = Set.of("EMERGENCY_REFERRAL", "URGENT_MEDICAL_REFERRAL");
    private static final List<String> OWN_KEYS = List.of("code", "value", "side", "unit");

    private final Crosswise crosswise = Bundled.CROSSWISE;

    @TestFactory
    Stream<DynamicTest> theReportSaysWhatTheCaseExpects() {
        InputStream cases = getClass().getResourceAsStream("/example-cases.json");
        List<?> all = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(cases);
        return all.stream()
                .map(ExampleCasesTest::keys)
                .map(each -> DynamicTest.dynamicTest(
                        each.get("id") + " " + each.get("title"),
                        () -> compare(keys(each.get("expected")), report(each))));
    }

    private void compare(Map<String, Object> expected, Report report) {
        String level = report.safety().level().word();
        assertThat(level).isEqualTo(expected.get("redFlagLevel"));
        Set<String> patterns = report.patterns().stream().map(p -> p.code()).collect(Collectors.toSet());
        texts(expected, "notPatterns").forEach(pattern -> assertThat(patterns).doesNotContain(pattern));
        if (HEDGED.contains(level)) {
            hedged(report);
        } else {
            assertThat(patterns).containsAll(texts(expected, "patterns"));
            patternSide(expected, report);
            muscles(expected, report);
        }
        plan(expected, report);
        assertThat(flags(report))
                .containsAll(texts(expected, "flags").stream()
                        .map(ExampleCasesTest::flag)
                        .toList());
    }

    private static void hedged(Report report) {
        assertThat(report.patterns()).isEmpty();
        assertThat(report.muscles()).isEmpty();
        assertThat(report.recommendations())
                .allSatisfy(r -> assertThat(REFERRALS).contains(r.code()));
        assertThat(report.askFor()).allSatisfy(q -> assertThat(q.code()).isIn("redFlagScreen", "neuroScreen"));
    }

    private static void patternSide(Map<String, Object> expected, Report report) {
        if (expected.get("patternSide") != null) {
            assertThat(report.patterns().stream()
                            .filter(p -> List.of("LCS_FULL", "LCS_PARTIAL", "LCS_POSSIBLE")
                                    .contains(p.code()))
                            .map(p -> p.side().name()))
                    .containsExactly(expected.get("patternSide").toString());
        }
    }

    private static void muscles(Map<String, Object> expected, Report report) {
        assertThat(states(report, List.of("TIGHT"), "SUPPORTED")).isEqualTo(sided(expected, "tight"));
        assertThat(states(report, List.of("WEAK"), "SUPPORTED")).isEqualTo(sided(expected, "weak"));
        assertThat(states(report, List.of("TIGHT", "WEAK", "LONG"), "SUSPECTED"))
                .containsAll(sided(expected, "suspected"));
        assertThat(states(report, List.of("TIGHT"), "NOT_PRESENT")).containsAll(sided(expected, "notTight"));
        assertThat(states(report, List.of("WEAK"), "NOT_PRESENT")).containsAll(sided(expected, "notWeak"));
    }

    private static void plan(Map<String, Object> expected, Report report) {
        Set<String> offered = new TreeSet<>();
        report.recommendations().forEach(r -> {
            offered.add(r.code());
            offered.add(r.code() + "@" + r.side());
        });
        Set<String> asked = new TreeSet<>();
        report.askFor().forEach(q -> {
            asked.add(q.code());
            asked.add((q.side() == Side.NONE ? "" : "otherSide:") + q.code());
        });
        texts(expected, "mustRecommend")
                .forEach(term -> assertThat(anyOf(term)).as(term).containsAnyElementsOf(offered));
        texts(expected, "mustNotRecommend")
                .forEach(term -> anyOf(term).forEach(code -> assertThat(offered).doesNotContain(code)));
        texts(expected, "mustAskFor")
                .forEach(term -> assertThat(anyOf(term)).as(term).containsAnyElementsOf(asked));
        texts(expected, "mustNotAskFor").forEach(test -> assertThat(asked).doesNotContain(test, "otherSide:" + test));
        assertThat(report.invalid().stream().map(i -> i.code()).distinct())
                .containsExactlyInAnyOrderElementsOf(texts(expected, "invalidFindings"));
    }

    /** {@code A|B@RIGHT}: one of these, on that side. */
    private static List<String> anyOf(String term) {
        String[] sided = term.split("@");
        String side = sided.length > 1 ? "@" + sided[1] : "";
        return Arrays.stream(sided[0].split("\\|")).map(code -> code + side).toList();
    }

    private static String flag(String term) {
        return term.startsWith("CONFLICT") || term.startsWith("BORDERLINE") ? term : term.split(":")[0];
    }

    private static Set<String> flags(Report report) {
        Set<String> flags = new TreeSet<>();
        report.flags().forEach(f -> {
            flags.add(f.code());
            flags.add(f.code() + ":" + f.about());
            flags.add(f.code() + ":" + f.about() + ":" + f.side());
        });
        return flags;
    }

    private static Set<String> states(Report report, List<String> axes, String state) {
        Set<String> states = new TreeSet<>();
        report.muscles().stream()
                .filter(m -> axes.contains(m.axis()) && m.state().equals(state))
                .forEach(m -> states.add(m.muscle() + " " + m.side()));
        return states;
    }

    private static Set<String> sided(Map<String, Object> expected, String key) {
        Set<String> states = new TreeSet<>();
        for (Object pair : (Collection<?>) expected.get(key)) {
            List<?> muscle = (List<?>) pair;
            boolean both = muscle.get(1).equals("BILATERAL");
            for (Object side : both ? List.of("LEFT", "RIGHT") : List.of(muscle.get(1))) {
                states.add(muscle.get(0) + " " + side);
            }
        }
        return states;
    }

    private Report report(Map<String, Object> written) {
        List<RawFinding> findings = ((List<?>) written.get("findings"))
                .stream()
                        .map(ExampleCasesTest::keys)
                        .map(ExampleCasesTest::finding)
                        .toList();
        String json = new RawDocument((String) written.get("assessedOn"), findings).toJson();
        return crosswise.assess(Assessment.parse("case", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static RawFinding finding(Map<String, Object> keys) {
        Object value = keys.get("value");
        Map<String, Object> attributes = new LinkedHashMap<>(keys);
        OWN_KEYS.forEach(attributes::remove);
        return new RawFinding(
                (String) keys.get("code"),
                value instanceof Number number ? new BigDecimal(number.toString()) : value,
                (String) keys.get("side"),
                (String) keys.get("unit"),
                attributes);
    }

    private static List<String> texts(Map<String, Object> expected, String key) {
        return ((Collection<?>) expected.get(key)).stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> keys(Object object) {
        Map<String, Object> keys = new LinkedHashMap<>();
        ((Map<?, ?>) object).forEach((key, value) -> keys.put(String.valueOf(key), value));
        return keys;
    }
}
