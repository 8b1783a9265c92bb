package org.crosswise.oracle;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All muscle targets of §4.2, scored; empty below 13 years (§2.4). */
final class Muscles {

    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Set<Side> hipJointSuspected;

    Muscles(Client client, Posture posture, Set<Side> hipJointSuspected) {
        this.hipJointSuspected = hipJointSuspected;
        if (!client.child()) {
            tight(new TightEvidence(client, posture));
            weak(new WeakEvidence(client));
        }
    }

    private void tight(TightEvidence evidence) {
        bothSides("ILIOPSOAS", "TIGHT", evidence::iliopsoas);
        bothSides("RECTUS_FEMORIS", "TIGHT", evidence::rectusFemoris);
        bothSides("TENSOR_FASCIAE_LATAE", "TIGHT", evidence::tensorFasciaeLatae);
        bothSides("ERECTOR_SPINAE", "TIGHT", evidence::erectorSpinae);
        bothSides("QUADRATUS_LUMBORUM", "TIGHT", evidence::quadratusLumborum);
        bothSides("HAMSTRINGS", "TIGHT", evidence::hamstrings);
        bothSides("ADDUCTORS", "TIGHT", evidence::adductors);
        bothSides("PIRIFORMIS", "TIGHT", evidence::piriformis);
    }

    private void weak(WeakEvidence evidence) {
        bothSides("GLUTEUS_MAXIMUS", "WEAK", evidence::gluteusMaximus);
        bothSides("GLUTEUS_MEDIUS", "WEAK", evidence::gluteusMedius);
        bothSides("HIP_FLEXORS", "WEAK", evidence::hipFlexors);
        bothSides("HIP_FLEXORS", "LONG", evidence::longHipFlexors);
        bothSides("ERECTOR_SPINAE", "LOW_ENDURANCE", evidence::erectorEndurance);
        add("ABDOMINALS", Side.NONE, "WEAK", evidence::abdominals);
    }

    private void bothSides(String muscle, String axis, Consumer<Target> rows) {
        Side.BOTH.forEach(side -> add(muscle, side, axis, rows));
    }

    private void add(String muscle, Side side, String axis, Consumer<Target> rows) {
        boolean hipFlexor = muscle.equals("ILIOPSOAS") || muscle.equals("RECTUS_FEMORIS");
        Target target = new Target(muscle, side, axis, hipFlexor && hipJointSuspected.contains(side));
        rows.accept(target);
        target.score();
        targets.put(target.key(), target);
    }

    Target target(String muscle, Side side, String axis) {
        return targets.get(muscle + "@" + side + "@" + axis);
    }

    List<Target> supported() {
        return targets.values().stream().filter(Target::supported).toList();
    }

    List<Target> conflicting() {
        return targets.values().stream().filter(Target::conflict).toList();
    }

    SortedMap<String, State> states() {
        SortedMap<String, State> states = new TreeMap<>();
        for (Target target : targets.values()) {
            if (target.exists()) {
                states.put(target.key(), target.toState());
            }
        }
        return states;
    }

    /** The state of every target in one word, also where nothing speaks for or against it. */
    Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        targets.forEach((key, target) -> words.put(key, target.toState().state()));
        return words;
    }
}
