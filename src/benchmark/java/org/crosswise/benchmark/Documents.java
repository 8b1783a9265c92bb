package org.crosswise.benchmark;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Assessment;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;

/** The client of 20 findings that everything is measured with: a full picture on both sides. */
final class Documents {

    private static final Map<String, Object> CONTROLLED = Map.of("pelvisControlled", true);

    private Documents() {}

    static RawDocument twentyFindings() {
        List<RawFinding> findings = new ArrayList<>();
        findings.add(finding("age", number(36), null));
        findings.add(finding("sex", "M", null));
        findings.add(finding("redFlagScreenComplete", true, null));
        findings.add(finding("conditionsScreenComplete", true, null));
        findings.add(finding("painNRS", number(4), null));
        findings.add(finding("activity", "DRIVE", null));
        findings.add(finding("sittingHoursPerDay", number(9), null));
        findings.add(finding("pelvicTiltAngle", number(20), "BILATERAL"));
        findings.add(finding("lumbarLordosisObserved", "INCREASED", null));
        findings.add(finding("lumbarLordosisExtent", "SHORT_DEEP", null));
        findings.add(finding("hipPosture", "FLEXED", null));
        findings.add(finding("kneePosture", "FLEXED", null));
        findings.add(new RawFinding("modifiedThomasHipAngle", number(12), "LEFT", null, CONTROLLED));
        findings.add(new RawFinding("modifiedThomasHipAngle", number(12), "RIGHT", null, CONTROLLED));
        findings.add(finding("modifiedThomasKneeFlexion", number(62), "LEFT"));
        findings.add(finding("modifiedThomasKneeFlexion", number(62), "RIGHT"));
        findings.add(finding("lumbarFlexionReversal", "ABSENT", null));
        findings.add(finding("mmtGluteusMaximus", "4-", "LEFT"));
        findings.add(finding("mmtGluteusMaximus", "4-", "RIGHT"));
        findings.add(finding("trunkCurlUp", "FAIL", null));
        return new RawDocument(null, findings);
    }

    static Assessment assessment(RawDocument document) {
        return Assessment.parse("benchmark", document.toJson().getBytes(StandardCharsets.UTF_8));
    }

    private static RawFinding finding(String code, Object value, String side) {
        return new RawFinding(code, value, side, null, Map.of());
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
