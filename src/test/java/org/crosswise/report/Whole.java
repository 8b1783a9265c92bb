package org.crosswise.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Invalid;
import org.crosswise.assessment.Remark;
import org.crosswise.assessment.Side;
import org.crosswise.assessment.Valid;
import org.crosswise.fact.Bar;
import org.crosswise.fact.Candidate;
import org.crosswise.fact.Caution;
import org.crosswise.fact.Condition;
import org.crosswise.fact.Degree;
import org.crosswise.fact.Evidence;
import org.crosswise.fact.Flag;
import org.crosswise.fact.Measured;
import org.crosswise.fact.MuscleState;
import org.crosswise.fact.Notice;
import org.crosswise.fact.Pattern;
import org.crosswise.fact.Question;
import org.crosswise.fact.Recommendation;
import org.crosswise.fact.SetAside;
import org.crosswise.fact.Sign;

/** A person with something in every part of the report. */
final class Whole {

    private Whole() {}

    static Client client() {
        return client(0, 1);
    }

    /** With the findings at other places of the document: place i is at {@code first + step * i}. */
    static Client client(int first, int step) {
        Client client = Client.at("refer", "refer")
                .screened(false)
                .labelled("Mrs \u00c9. Exemple")
                .citing("iliopsoas/short", ">= 10 deg");
        int left = first;
        int right = first + step;
        MuscleState tightLeft = client.tightIliopsoas(left, Side.LEFT);
        MuscleState tightRight = contested(client, right, first + 2 * step);
        client.conclude("signs/night", Sign.refer("NIGHT"), client.graded(first + 3 * step, Side.LEFT, "3"));
        client.conclude("flags/conflict", Flag.about("CONFLICT", "ILIOPSOAS", Side.RIGHT));
        Degree degree = client.conclude("degree/partial", new Degree("LCS_PARTIAL", Side.LEFT), tightLeft, tightRight);
        client.conclude("lcs/highest", Pattern.highest(List.of(degree)), degree);
        client.conclude("lcs/type", Pattern.of("LCS_TYPE_A"), degree);
        Candidate lungeLeft = client.conclude("candidates/lunge", Candidate.of(Tables.LUNGE, Side.LEFT), tightLeft);
        Candidate lungeRight = client.conclude("candidates/lunge", Candidate.of(Tables.LUNGE, Side.RIGHT), tightLeft);
        client.conclude("plan/all", Recommendation.of(lungeLeft), lungeLeft);
        client.conclude("plan/all", Recommendation.of(lungeRight), lungeRight);
        client.conclude("cautions/support", Caution.of(lungeLeft, "SUPPORT"), lungeLeft);
        client.conclude("cautions/support", Caution.of(lungeRight, "SUPPORT"), lungeRight);
        Candidate bridge = client.conclude("candidates/bridge", Candidate.of(Tables.BRIDGE, Side.LEFT), tightLeft);
        Condition fragile = new Condition(first + 4 * step, Tables.FRAGILE, Side.BILATERAL, -1, Map.of());
        client.conclude("matrix/forbids", Bar.absolute(bridge), fragile, bridge);
        client.conclude("ask/thomas", Question.of("modifiedThomas", Side.RIGHT));
        client.conclude("notices/watch", Notice.of("WATCH", Side.LEFT));
        client.recorded(new Valid(
                first + 7 * step, "injury", Side.NONE, "fell\u001b[31m off\na horse " + "x".repeat(120), Map.of()));
        client.remarked(new Remark(Remark.Kind.CONVERTED, first + 5 * step, "Schober 50 mm was read as 5 cm."));
        return client.rejected(new Invalid(
                first + 6 * step,
                "thomas",
                null,
                new BigDecimal("95.50"),
                "out-of-range",
                "expected \u221240\u202660 deg"));
    }

    private static MuscleState contested(Client client, int thomasAt, int extensionAt) {
        Measured thomas = client.measured(thomasAt, "thomas", Side.RIGHT, 6);
        Measured extension = client.measured(extensionAt, "extension", Side.RIGHT, 18);
        Evidence yes = client.conclude("iliopsoas/short", Evidence.tight("ILIOPSOAS", 0.70, "LENGTH", thomas), thomas);
        Evidence no = client.conclude(
                "iliopsoas/long", Evidence.againstTight("ILIOPSOAS", 0.30, "LENGTH", extension), extension);
        Evidence posture =
                client.conclude("iliopsoas/posture", Evidence.tight("ILIOPSOAS", 0.15, "POSTURE", thomas), thomas);
        SetAside aside = client.conclude("tested/posture", SetAside.of(posture, "a test outweighs posture"), posture);
        return client.state("ILIOPSOAS", Side.RIGHT, "TIGHT", "SUSPECTED", List.of(yes, no), List.of(aside));
    }
}
