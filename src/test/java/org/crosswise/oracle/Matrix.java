package org.crosswise.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.oracle.Cell.Grade;

/** The cells of the contraindication matrix that hold for this person (§6.4). */
final class Matrix {

    private static final Set<Side> EVERYWHERE = EnumSet.allOf(Side.class);

    /** Rows without a qualifier: ABS, CLR, PRE. */
    private static final Map<String, List<Set<String>>> PLAIN = new LinkedHashMap<>();

    static {
        plain("PREGNANCY_COMPLICATION", "AB", "ALL", "");
        plain("DIASTASIS_RECTI", "FL", "", "IS");
        plain("ABDOMINAL_AORTIC_ANEURYSM VASCULAR_GRAFT", "AB PA FL IS", "", "PR EX DP");
        plain("HERNIA", "AB FL", "IS", "EX");
        plain(
                "IBD_ACTIVE DIVERTICULITIS PEPTIC_ULCER ABDOMINAL_PAIN_UNEXPLAINED CONSTIPATION_OBSTRUCTION",
                "AB",
                "",
                "PR FL");
        plain("IBD_REMISSION ENDOMETRIOSIS FIBROIDS", "", "AB", "");
        plain("IUD_RECENT PELVIC_INFECTION OVARIAN_CYST", "AB", "", "");
        plain("ANTICOAGULANT BLEEDING_DISORDER", "AB DP", "", "");
        plain("KIDNEY_DISEASE TRANSPLANT URETERAL_STENT", "AB QL_RELEASE", "", "DP");
        plain("ORGANOMEGALY PERITONEAL_DIALYSIS FEEDING_TUBE STOMA", "AB", "", "PR");
        plain("IMPLANTED_ABDOMINAL_DEVICE", "AB", "", "PR EX");
        plain("CARDIAC_UNSTABLE", "AB IS", "ALL", "");
        plain("CANCER_ACTIVE", "", "ALL", "");
        plain("OSTEOPOROSIS VERTEBRAL_FRACTURE STEROID_LONG_TERM", "FL TW PA DP", "", "AB PR EX BA");
        plain("SPONDYLOLISTHESIS SPONDYLOLYSIS", "PA LX", "", "AB EX DP");
        plain("SPINAL_STENOSIS", "", "", "PR LX");
        plain("FUSED_SPINE", "PA", "AB EX FL TW DP", "");
        plain("EDS_VASCULAR_OR_UNKNOWN", "AB DP EX", "IS", "");
        plain("INFLAMMATORY_ARTHRITIS", "PA DP", "AB", "EX FL PR");
        plain("SKIN_INFECTION FEVER NO_CONSENT", "HO", "", "");
        plain("TRAUMA_HISTORY MALNUTRITION COGNITIVE_IMPAIRMENT", "AB", "", "DP");
        plain("DIABETES NEUROPATHY", "", "", "AB DP");
        plain("FALLS_RISK", "", "", "BA UL");
        plain("HIP_ARTHROPLASTY", "AB", "EX AD PSOAS_PIR_MET", "");
    }

    private final Client client;
    private final Conditions conditions;
    private final SidedPatterns patterns;
    private final List<Cell> cells = new ArrayList<>();

    Matrix(Client client, SidedPatterns patterns) {
        this.client = client;
        this.conditions = client.conditions;
        this.patterns = patterns;
        PLAIN.forEach((condition, grades) -> {
            if (conditions.given(condition)) {
                cells(condition, conditions.sides(condition), grades);
            }
        });
        motherhood();
        surgery();
        vessels();
        spineAndHip();
        acutePainAndAge();
    }

    List<Cell> cells() {
        return cells;
    }

    boolean forcedToeTouchForbidden() {
        return conditions.given("DISC_HERNIATION")
                || patterns.radicular()
                || cells.stream().anyMatch(cell -> cell.bars("FL"));
    }

    private static void plain(String conditions, String absolute, String clearance, String precaution) {
        List<Set<String>> grades =
                List.of(Catalogue.words(absolute), Catalogue.words(clearance), Catalogue.words(precaution));
        for (String condition : conditions.split(" ")) {
            PLAIN.put(condition, grades);
        }
    }

    private void cells(String condition, Set<Side> sides, List<Set<String>> grades) {
        for (Grade grade : Grade.values()) {
            Set<String> names = grades.get(grade.ordinal());
            if (!names.isEmpty()) {
                cells.add(new Cell(condition, grade, sides, names, Set.of()));
            }
        }
    }

    private void given(String condition, Grade grade, String names) {
        cell(condition, grade, conditions.sides(condition), names);
    }

    private void cell(String condition, Grade grade, Set<Side> sides, String names) {
        cells.add(new Cell(condition, grade, sides, Catalogue.words(names), Set.of()));
    }

    private void motherhood() {
        if (conditions.pregnancy()) {
            given("PREGNANCY", Grade.ABSOLUTE, "AB FL");
            given("PREGNANCY", Grade.PRECAUTION, "EX UL DP HO");
            if (conditions.pregnantFor(14)) {
                given("PREGNANCY", Grade.ABSOLUTE, "PR");
            }
            if (conditions.pregnantFor(20)) {
                given("PREGNANCY", Grade.ABSOLUTE, "SU");
            }
            if (pelvicGirdlePain()) {
                given("PREGNANCY", Grade.ABSOLUTE, "UL");
            }
        }
        if (conditions.given("POSTPARTUM")) {
            given("POSTPARTUM", Grade.PRECAUTION, "PR EX DP");
            if (conditions.postpartumBelow(12)) {
                given("POSTPARTUM", Grade.ABSOLUTE, "AB");
            }
            if (conditions.postpartumBelow(6)) {
                given("POSTPARTUM", Grade.ABSOLUTE, "FL");
            }
        }
    }

    private boolean pelvicGirdlePain() {
        return client.findings.any("activeStraightLegRaiseScore", entry -> entry.atLeast("1"))
                || client.pain("SACROILIAC")
                || client.pain("PUBIC");
    }

    private void surgery() {
        String simple = "RECENT_ABDOMINAL_SURGERY";
        if (conditions.recent(simple)) {
            given(simple, Grade.ABSOLUTE, "AB FL");
            given(simple, Grade.CLEARANCE, "IS");
            given(simple, Grade.PRECAUTION, "PR EX");
        } else if (conditions.given(simple)) {
            given(simple, Grade.CLEARANCE, "AB");
        }
        String complex = "ABDOMINAL_SURGERY_COMPLEX";
        if (conditions.given(complex)) {
            given(complex, Grade.CLEARANCE, "AB IS");
            given(complex, Grade.PRECAUTION, "PR EX");
        }
        if (conditions.recent(complex)) {
            given(complex, Grade.ABSOLUTE, "AB FL");
        }
        String spine = "SPINAL_SURGERY";
        if (conditions.recent(spine)) {
            given(spine, Grade.ABSOLUTE, "AB PR PA");
            given(spine, Grade.CLEARANCE, "ALL");
        } else if (conditions.given(spine)) {
            given(spine, Grade.CLEARANCE, "FL TW");
        }
        if (conditions.given(spine)) {
            given(spine, Grade.PRECAUTION, "EX DP");
        }
    }

    private void vessels() {
        if (conditions.given("AAA_RISK_UNSCREENED")) {
            given("AAA_RISK_UNSCREENED", Grade.ABSOLUTE, "AB");
            given("AAA_RISK_UNSCREENED", Grade.PRECAUTION, "PR IS");
        } else if (client.aorticRiskUnscreened()) {
            cell("AAA_RISK_UNSCREENED", Grade.ABSOLUTE, EVERYWHERE, "AB");
        }
        if (client.hypertensionUncontrolled()) {
            cell("HYPERTENSION_UNCONTROLLED", Grade.ABSOLUTE, EVERYWHERE, "AB IS");
            cell("HYPERTENSION_UNCONTROLLED", Grade.PRECAUTION, EVERYWHERE, "DP");
        }
        if (conditions.thrombosisUntreated()) {
            given("DVT", Grade.ABSOLUTE, "ALL");
        } else if (conditions.given("DVT")) {
            given("DVT", Grade.PRECAUTION, "ALL");
            cells.add(new Cell(
                    "DVT",
                    Grade.ABSOLUTE,
                    conditions.sides("DVT"),
                    Set.of("AB", "HO"),
                    Set.of("ERECTOR_SPINAE_MASSAGE")));
            given("DVT", Grade.ABSOLUTE, "DP");
        }
    }

    private void spineAndHip() {
        if (conditions.given("DISC_HERNIATION")) {
            disc("DISC_HERNIATION", conditions.sides("DISC_HERNIATION"), conditions.discRecent());
        }
        if (patterns.radicular()) {
            disc("RADICULAR_PATTERN", EVERYWHERE, true);
            cell("RADICULAR_PATTERN", Grade.ABSOLUTE, EVERYWHERE, "NS");
            cell("RADICULAR_PATTERN", Grade.PRECAUTION, EVERYWHERE, "LX");
        }
        if (!patterns.hipJointSuspected.isEmpty()) {
            cell("HIP_JOINT_SUSPECTED", Grade.ABSOLUTE, patterns.hipJointSuspected, "AB EX");
        }
        if (patterns.hypermobile) {
            cell("GJH_HEDS", Grade.ABSOLUTE, EVERYWHERE, "AB DP _STRETCH");
            cells.add(new Cell("GJH_HEDS", Grade.ABSOLUTE, EVERYWHERE, Set.of("EX"), Set.of("PSOAS_PIR_MET")));
        }
    }

    private void disc(String condition, Set<Side> sides, boolean recent) {
        cell(condition, Grade.CLEARANCE, sides, "AB");
        cell(condition, Grade.PRECAUTION, sides, "EX DP");
        if (recent) {
            cell(condition, Grade.ABSOLUTE, sides, "FL PIRIFORMIS_RELEASE");
        } else {
            cell(condition, Grade.PRECAUTION, sides, "FL");
        }
    }

    private void acutePainAndAge() {
        if (conditions.given("ACUTE_LBP") || client.severePain()) {
            cell("ACUTE_LBP", Grade.ABSOLUTE, EVERYWHERE, "AB EX FL DP");
            cell("ACUTE_LBP", Grade.PRECAUTION, EVERYWHERE, "PR");
        }
        if (client.youngerThan(18)) {
            cell("AGE_UNDER_18", Grade.ABSOLUTE, EVERYWHERE, "AB DP");
        }
    }
}
