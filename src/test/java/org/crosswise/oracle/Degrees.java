package org.crosswise.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.oracle.Arms.Status;

/** The degree of the lower crossed syndrome, its side and its type (§3.2 Degree, §3.3), bars not yet applied. */
final class Degrees {

    /** Lowest first. */
    enum Degree {
        NO_DEGREE,
        LCS_POSSIBLE,
        LCS_PARTIAL,
        LCS_FULL
    }

    final Degree degree;
    final String side;
    private final Client client;
    private final Arms arms;
    private final boolean post;

    Degrees(Client client, Arms arms, Posture posture) {
        this.client = client;
        this.arms = arms;
        this.post = posture.post;
        Map<Side, Degree> degrees = new EnumMap<>(Side.class);
        for (Side hip : Side.BOTH) {
            Degree reached = degree(hip);
            boolean involved = arms.hipFlexors.get(hip).metOrWeak()
                    || arms.gluteals.get(hip).metOrWeak();
            if (involved && reached != Degree.NO_DEGREE) {
                degrees.put(hip, reached);
            }
        }
        degree = degrees.values().stream().max(Degree::compareTo).orElse(Degree.NO_DEGREE);
        Set<Side> sides = degrees.isEmpty() ? EnumSet.noneOf(Side.class) : EnumSet.copyOf(degrees.keySet());
        side = sides.size() == 2
                ? "BILATERAL"
                : sides.isEmpty() ? "NONE" : sides.iterator().next().name();
    }

    private Degree degree(Side hip) {
        List<Status> tight = List.of(arms.hipFlexors.get(hip), arms.back);
        List<Status> weak = List.of(arms.gluteals.get(hip), arms.abdominals);
        List<Status> all = new ArrayList<>(tight);
        all.addAll(weak);
        long met = count(all, EnumSet.of(Status.MET));
        long metOrWeak = count(all, EnumSet.of(Status.MET, Status.WEAK));
        if (met == 4 && post) {
            return Degree.LCS_FULL;
        }
        if (metOrWeak >= 3 && met >= 2 && tight.contains(Status.MET) && weak.contains(Status.MET)) {
            return Degree.LCS_PARTIAL;
        }
        boolean crossed =
                tight.stream().anyMatch(Status::metOrWeak) && weak.stream().anyMatch(Status::metOrWeak);
        return crossed && met >= 1 && post ? Degree.LCS_POSSIBLE : Degree.NO_DEGREE;
    }

    private static long count(List<Status> statuses, Set<Status> wanted) {
        return statuses.stream().filter(wanted::contains).count();
    }

    /** The type code, given exactly with FULL or PARTIAL. */
    String type() {
        int a = typeA();
        int b = typeB();
        if (a >= 3 && a - b >= 2) {
            return "LCS_TYPE_A";
        }
        return b >= 3 && b - a >= 2 ? "LCS_TYPE_B" : "LCS_TYPE_UNDETERMINED";
    }

    private int typeA() {
        Findings findings = client.findings;
        return points(2, findings.says("lumbarLordosisExtent", "SHORT_DEEP"))
                + points(1, findings.says("hipPosture", "FLEXED"))
                + points(1, findings.says("kneePosture", "FLEXED"))
                + points(1, arms.hipFlexorsMet());
    }

    private int typeB() {
        Findings findings = client.findings;
        boolean upper = findings.isTrue("headForward") || findings.says("thoracicKyphosisObserved", "INCREASED");
        return points(2, findings.says("lumbarLordosisExtent", "LONG_SHALLOW"))
                + points(1, findings.says("kneePosture", "HYPEREXTENDED"))
                + points(1, findings.isTrue("trunkPosteriorLean"))
                + points(1, upper)
                + points(1, arms.abdominals == Status.MET && !arms.hipFlexorsMet());
    }

    private static int points(int points, boolean given) {
        return given ? points : 0;
    }
}
