package org.crosswise.sensitivity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosswise.assessment.Valid;
import org.crosswise.fact.Pattern;
import org.crosswise.knowledge.FindingKind;
import org.crosswise.knowledge.Grade;
import org.crosswise.knowledge.Vocabulary;

/** Moves every measured value within its measurement error and counts how often each pattern is given again. */
final class Draws {

    static final int DRAWS = 200;

    /** MDC95 is 1.96 times the square root of 2 times the standard error of one measurement. */
    private static final double MDC_TO_SD = 2.77;

    private static final int MOST_REDRAWN = 1_000;

    private static final long SEED = 20_261_125L;

    private final List<Valid> findings;
    private final Vocabulary vocabulary;
    private final Answers answers;
    private final Map<String, Random> streams = new HashMap<>();

    Draws(List<Valid> findings, Vocabulary vocabulary, Answers answers) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.answers = answers;
    }

    Stability stability() {
        Map<Pattern, Integer> kept = new HashMap<>();
        answers.of(findings).patterns().forEach(pattern -> kept.put(pattern, 0));
        for (int draw = 0; draw < DRAWS && !kept.isEmpty(); draw++) {
            Outcome outcome = answers.of(drawn());
            kept.replaceAll((pattern, times) -> outcome.patterns().contains(pattern) ? times + 1 : times);
        }
        List<Valid> moved = findings.stream().filter(this::moves).toList();
        return new Stability(
                DRAWS,
                moved.size(),
                (int) moved.stream().filter(this::byOwnChoice).count(),
                kept);
    }

    private List<Valid> drawn() {
        List<Valid> drawn = new ArrayList<>(findings.size());
        for (Valid finding : findings) {
            drawn.add(moves(finding) ? moved(finding) : finding);
        }
        return drawn;
    }

    private boolean moves(Valid finding) {
        FindingKind kind = vocabulary.findings().get(finding.code());
        return kind != null && (kind.type() == FindingKind.Type.GRADE || kind.measurementError() != null);
    }

    private boolean byOwnChoice(Valid finding) {
        FindingKind kind = vocabulary.findings().get(finding.code());
        return kind.type() == FindingKind.Type.GRADE || kind.errorSource().equals("own");
    }

    private Valid moved(Valid finding) {
        FindingKind kind = vocabulary.findings().get(finding.code());
        Random stream = stream(finding);
        Object value = kind.type() == FindingKind.Type.GRADE
                ? grade(finding.value().toString(), stream)
                : number(kind, (BigDecimal) finding.value(), stream);
        return new Valid(finding.index(), finding.code(), finding.side(), value, finding.attributes());
    }

    /** One for each code and side, so that another finding does not change how this one moves. */
    private Random stream(Valid finding) {
        String place = finding.code() + "@" + finding.side();
        return streams.computeIfAbsent(place, key -> new Random(SEED + 31L * key.hashCode()));
    }

    /** One step up or down, a quarter each; the highest and the lowest grade have one neighbour. */
    private static String grade(String grade, Random stream) {
        int quarter = stream.nextInt(4);
        int rank = Grade.rank(grade) + (quarter == 0 ? -1 : quarter == 1 ? 1 : 0);
        return rank < 0 || rank >= Grade.ALL.size() ? grade : Grade.ALL.get(rank);
    }

    /**
     * Normal around what was measured, redrawn outside the accepted range, rounded as what is entered. Where the range is so
     * much smaller than the error that hardly any draw falls into it, the value stays.
     */
    private static BigDecimal number(FindingKind kind, BigDecimal measured, Random stream) {
        double spread = kind.measurementError().doubleValue() / MDC_TO_SD;
        int decimals = kind.type() == FindingKind.Type.INTEGER ? 0 : 1;
        for (int tries = 0; tries < MOST_REDRAWN; tries++) {
            BigDecimal drawn = measured.add(BigDecimal.valueOf(spread * stream.nextGaussian()));
            if (!isOutside(kind, drawn)) {
                return drawn.setScale(decimals, RoundingMode.HALF_UP);
            }
        }
        return measured;
    }

    private static boolean isOutside(FindingKind kind, BigDecimal number) {
        return kind.min() != null && number.compareTo(kind.min()) < 0
                || kind.max() != null && number.compareTo(kind.max()) > 0;
    }
}
