package org.crosswise.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crosswise.knowledge.ArmKind;
import org.crosswise.knowledge.Best;
import org.crosswise.knowledge.ConditionKind;
import org.crosswise.knowledge.Contested;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.MuscleKind;
import org.crosswise.knowledge.PainReferral;
import org.crosswise.knowledge.RedFlagKind;
import org.crosswise.knowledge.Source;
import org.crosswise.knowledge.Technique;
import org.crosswise.knowledge.TestKind;
import org.crosswise.knowledge.Text;
import org.crosswise.knowledge.Vocabulary;

/** Small tables, so that the tests of this room do not depend on the clinical ones. */
final class Tables {

    static final Technique LUNGE = technique("LUNGE", "Lunge stretch", "LENGTHEN", 2, 4, "ILIOPSOAS TIGHT");
    static final Technique BRIDGE = technique("BRIDGE", "Bridge", "STRENGTHEN", 2, 5, "GLUTEUS_MAXIMUS WEAK");
    static final Technique BREAKS = technique("BREAKS", "Movement breaks", "SELF_CARE", 1, 3);
    static final Technique EMERGENCY = technique("EMERGENCY_REFERRAL", "Ambulance", "REFERRAL", 1, 0);
    static final Technique URGENT = technique("URGENT_MEDICAL_REFERRAL", "Physician today", "REFERRAL", 1, 1);
    static final Technique REFER = technique("MEDICAL_REFERRAL", "Appointment", "REFERRAL", 1, 2);

    static final ConditionKind FRAGILE = new ConditionKind(
            "FRAGILE", "Fragile bones", true, false, false, null, Map.of(), List.of(), "No load.", "own", List.of());
    static final RedFlagKind SADDLE =
            flag("SADDLE", "Is the saddle area numb?", "none", false, "Say so to the hospital.");
    static final RedFlagKind NIGHT = flag("NIGHT", "Is there pain all night?", "refer", true, "See a physician.");

    static final PainReferral GROIN_PAIN = new PainReferral(
            "ILIOPSOAS",
            List.of(),
            List.of("GROIN"),
            "Can refer pain to the groin.",
            List.of("hernia", "hip"),
            "study");

    static final Vocabulary VOCABULARY = new Vocabulary(
            table(
                    FindingKind::code,
                    number(
                            "thomas",
                            "Thomas test",
                            "deg",
                            FindingKind.Sides.REQUIRED,
                            "below the table",
                            "above the table"),
                    number("extension", "Hip extension", "deg", FindingKind.Sides.REQUIRED, "", ""),
                    number("age", "Age", "a", FindingKind.Sides.NONE, "", ""),
                    finding("mmt", "Muscle test", FindingKind.Type.GRADE, FindingKind.Sides.REQUIRED, List.of()),
                    finding(
                            "curlUp",
                            "Curl-up",
                            FindingKind.Type.CHOICE,
                            FindingKind.Sides.NONE,
                            List.of("PASS", "FAIL")),
                    finding(
                            "palpation",
                            "Palpation",
                            FindingKind.Type.CHOICE,
                            FindingKind.Sides.REQUIRED,
                            List.of("ACTIVE_TRP")),
                    finding("injury", "Earlier injury", FindingKind.Type.TEXT, FindingKind.Sides.NONE, List.of()),
                    finding("redFlag", "Red flag", FindingKind.Type.RED_FLAG, FindingKind.Sides.NONE, List.of())),
            table(
                    MuscleKind::code,
                    muscle("ILIOPSOAS", "iliopsoas", false, "TIGHT", "thomas", "extension", "palpation"),
                    muscle("GLUTEUS_MAXIMUS", "gluteus maximus", false, "WEAK", "mmt"),
                    muscle("ABDOMINALS", "abdominal muscles", true, "WEAK", "curlUp")),
            table(
                    ArmKind::code,
                    new ArmKind("HF", "hip flexors tight", false, List.of("ILIOPSOAS TIGHT"), "own"),
                    new ArmKind("GL", "gluteals weak", false, List.of("GLUTEUS_MAXIMUS WEAK"), "own"),
                    new ArmKind("AB", "abdominals weak", true, List.of("ABDOMINALS WEAK"), "own")),
            Map.of("POSTURE", new BigDecimal("0.30")),
            table(PainReferral::muscle, GROIN_PAIN),
            table(Technique::code, EMERGENCY, URGENT, REFER, BREAKS, LUNGE, BRIDGE),
            table(ConditionKind::code, FRAGILE),
            table(RedFlagKind::code, SADDLE, NIGHT),
            table(
                    TestKind::code,
                    new TestKind(
                            "redFlagScreen", "red-flag screen", 1, 0, "Ask every item.", List.of(), Map.of(), "own"),
                    new TestKind("neuroScreen", "neurological screen", 1, 1, "", List.of(), Map.of(), "own"),
                    new TestKind("modifiedThomas", "modified Thomas test", 2, 2, "", List.of(), Map.of(), "own"),
                    new TestKind("curlUp", "curl-up", 4, 3, "", List.of(), Map.of(), "own")),
            table(
                    Source::key,
                    new Source("own", "own choice", "Choice of the project", "", "own", "", ""),
                    new Source("study", "study", "A study of hips (2015)", "", "moderate", "abstract", "doi")),
            table(
                    Text::code,
                    text("LEVEL_NONE", "No alarm", "Nothing that was entered raises the level."),
                    text("LEVEL_REFER", "Refer", "Appointment within days."),
                    text("LEVEL_URGENT", "Physician today", "Do not treat. See a physician the same day."),
                    text("LEVEL_EMERGENCY", "Emergency", "Stop. Do not treat. Ambulance now."),
                    text("GATE_PROVISIONAL", "Screen incomplete", "What is shown is provisional."),
                    text("LCS_FULL", "Crossed pattern, full", "All arms are met."),
                    text("LCS_PARTIAL", "Crossed pattern, partial", "Three arms are found."),
                    text("LCS_TYPE_A", "Type A", "Nearer to type A."),
                    text("SWAY_BACK", "Sway-back", "The pelvis is shifted."),
                    text("NO_PATTERN", "No pattern", "Not the same as healthy."),
                    text("WEAKNESS", "Weakness of the leg", "Have it examined."),
                    text("SUPPORT", "With support", "Only with a firm support."),
                    text("CONFLICT", "Conflict", "Findings contradict each other."),
                    text("ONE_MODEL", "Model", "This is a model."),
                    text("WATCH", "Watch", "Watch this leg."),
                    text("SCOPE", "Scope", "For qualified therapists."),
                    text("UNEXPLAINED", "Unexplained", "Not assessed: {not assessed}."),
                    text("STOP_RULES", "When to stop", "Stop on pain."),
                    text("EXPIRY", "Expiry", "Six weeks.")),
            table(
                    Contested::code,
                    new Contested(
                            "CONTESTED_NORM",
                            "Norm",
                            "Norms differ.",
                            "By the other, short.",
                            List.of("own", "study"))));

    private Tables() {}

    private static Technique technique(String code, String label, String kind, int step, int order, String... treats) {
        return new Technique(
                code,
                label,
                kind,
                step,
                order,
                List.of(treats),
                List.of(),
                List.of(),
                "",
                false,
                true,
                Map.of("adult", label + " for adults.", "from65", label + " from 65."),
                "weak",
                "study",
                "own",
                List.of());
    }

    private static RedFlagKind flag(String code, String question, String level, boolean clearable, String action) {
        return new RedFlagKind(code, question, level, clearable, true, false, List.of(), action, "own", List.of());
    }

    private static MuscleKind muscle(String code, String label, boolean midline, String axis, String... tests) {
        return new MuscleKind(
                code,
                label,
                midline,
                MuscleKind.Tendency.NONE,
                List.of(),
                "Where the " + label + " runs.",
                List.of(new MuscleKind.Axis(axis, List.of(tests))),
                "own");
    }

    private static Text text(String code, String label, String text) {
        return new Text(code, "notice", label, text, "own", List.of());
    }

    private static FindingKind number(
            String code, String label, String unit, FindingKind.Sides sides, String low, String high) {
        return kind(code, label, FindingKind.Type.NUMBER, unit, sides, List.of(), low, high);
    }

    private static FindingKind finding(
            String code, String label, FindingKind.Type type, FindingKind.Sides sides, List<String> values) {
        return kind(code, label, type, "", sides, values, "", "");
    }

    private static FindingKind kind(
            String code,
            String label,
            FindingKind.Type type,
            String unit,
            FindingKind.Sides sides,
            List<String> values,
            String low,
            String high) {
        return new FindingKind(
                code,
                label,
                "group",
                type,
                unit,
                sides,
                false,
                null,
                null,
                values,
                Map.of(),
                code,
                "",
                false,
                false,
                low,
                high,
                "how",
                "",
                null,
                null,
                "",
                "own",
                List.of(),
                Best.UNKNOWN,
                true);
    }

    @SafeVarargs
    private static <T> Map<String, T> table(Function<T, String> code, T... rows) {
        Map<String, T> table = new LinkedHashMap<>();
        for (T row : rows) {
            table.put(code.apply(row), row);
        }
        return table;
    }
}
