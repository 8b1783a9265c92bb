package org.crosswise.service;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.crosswise.Analysis;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Side;

/** Asks the rules often enough that the first person in the morning does not wait for the compiler. */
final class WarmUp {

    private static final int QUICK_ROUNDS = 100;

    /** Each runs the rules some hundred times. */
    private static final int WHOLE_ROUNDS = 5;

    private WarmUp() {}

    static void of(Rules rules) {
        Assessment client = client();
        byte[] document = client.toJson();
        for (int i = 0; i < QUICK_ROUNDS; i++) {
            rules.report(new Question(Assessment.parseJson("warm-up", document), null, Set.of()));
        }
        for (int i = 0; i < WHOLE_ROUNDS; i++) {
            rules.report(new Question(client, null, EnumSet.allOf(Analysis.class)));
        }
        rules.report(new Question(client, client, Set.of()));
    }

    /** Somebody with much to say. */
    private static Assessment client() {
        return Assessment.builder()
                .assessedOn(LocalDate.of(2026, 1, 5))
                .screened()
                .measured("age", 36)
                .observed("sex", "M")
                .measured("painNRS", 4)
                .measured("pelvicTiltAngle", Side.BILATERAL, 20)
                .observed("lumbarLordosisObserved", "INCREASED")
                .measured("modifiedThomasHipAngle", Side.BILATERAL, 12)
                .with("pelvisControlled", true)
                .measured("modifiedThomasKneeFlexion", Side.BILATERAL, 62)
                .graded("mmtGluteusMaximus", Side.BILATERAL, "4-")
                .observed("trunkCurlUp", "FAIL")
                .build();
    }
}
