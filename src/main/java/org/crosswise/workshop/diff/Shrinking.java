package org.crosswise.workshop.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswise.engine.RuleSource;
import org.crosswise.knowledge.RuleSet;
import org.crosswise.workshop.CaseFile;
import org.crosswise.workshop.CaseFileException;
import org.crosswise.workshop.Sample;
import org.crosswise.workshop.ShortForm;
import org.crosswise.workshop.diff.Firings.Difference;

/** Leaves out of a document whatever is not needed for the two sets to differ in one rule in one way. */
final class Shrinking {

    private final Edition now;
    private final Asked askedBefore;
    private final Asked askedNow;
    private final ShortForm form;
    private final String rule;
    private final Difference difference;

    Shrinking(Edition now, Asked askedBefore, Asked askedNow, String rule, Difference difference) {
        this.now = now;
        this.askedBefore = askedBefore;
        this.askedNow = askedNow;
        this.form = new ShortForm(now.source().vocabulary());
        this.rule = rule;
        this.difference = difference;
    }

    /** The smallest example: without any of its findings the two sets no longer differ in this way. */
    Example example(Input input) {
        Sample smallest = smallest(Sample.of(input.document(), input.before()));
        Input tried = input(smallest);
        Map<String, Object> takenAway = takenAway(smallest, expected(tried));
        return new Example(
                rule,
                difference,
                input.told(),
                smallest.parts().size(),
                told(askedBefore.conclusions(tried).of(rule)),
                told(askedNow.conclusions(tried).of(rule)),
                given(takenAway, smallest, false),
                smallest.followUp() ? given(takenAway, smallest, true) : null,
                expected(tried));
    }

    private Sample smallest(Sample whole) {
        Sample smallest = whole;
        boolean shrunk = true;
        while (shrunk) {
            shrunk = false;
            for (int i = smallest.parts().size() - 1; i >= 0; i--) {
                Sample smaller = smallest.without(i);
                if (differs(input(smaller))) {
                    smallest = smaller;
                    shrunk = true;
                }
            }
        }
        return smallest;
    }

    private boolean differs(Input tried) {
        Firings firings = new Firings(
                askedBefore.conclusions(tried).of(rule),
                askedNow.conclusions(tried).of(rule));
        return firings.differences().contains(difference);
    }

    private Input input(Sample sample) {
        return input(sample.given(false, form), sample.given(true, form), sample.followUp());
    }

    private Input input(Map<String, Object> given, Map<String, Object> earlier, boolean followUp) {
        return new Input(Input.CASES, "an example", form.json(given), followUp ? form.json(earlier) : null);
    }

    /** What the topic of the rule concludes in the newer set: what the case must expect. */
    private Map<String, List<String>> expected(Input tried) {
        Map<String, List<String>> expected = new TreeMap<>();
        askedNow.conclusions(tried)
                .and(askedNow.conclusionsOnTrial(tried))
                .byRule()
                .forEach((id, firings) -> {
                    if (id.startsWith(topic() + "/")) {
                        expected.put(id, told(firings));
                    }
                });
        return expected;
    }

    private static List<String> told(List<Concluded> firings) {
        return firings.stream().map(Concluded::told).sorted().toList();
    }

    /**
     * The background of the topic's cases is added where the example is pasted: what of it would change the example, so
     * that it is taken away again. All of it or nothing, which is enough for a reader.
     */
    private Map<String, Object> takenAway(Sample sample, Map<String, List<String>> expected) {
        Map<String, Object> background = background();
        Input pasted = input(given(background, sample, false), given(background, sample, true), sample.followUp());
        boolean changesNothing = differs(pasted) && expected(pasted).equals(expected);
        Map<String, Object> away = new LinkedHashMap<>();
        background.keySet().forEach(code -> away.put(code, CaseFile.NOT_RECORDED));
        return changesNothing ? Map.of() : away;
    }

    /** What the sample gives, and beyond it what else holds. */
    private Map<String, Object> given(Map<String, Object> beyond, Sample sample, boolean earlier) {
        Map<String, Object> given = new LinkedHashMap<>(sample.given(earlier, form));
        beyond.forEach(given::putIfAbsent);
        return given;
    }

    /** Of the newer set's cases, which is where the example belongs; nothing when the file cannot be read. */
    private Map<String, Object> background() {
        RuleSource source = now.source();
        for (RuleSet.Stage stage : source.set().allStages()) {
            Path file = now.folder().resolve(stage.folder()).resolve(topic()).resolve("cases.yaml");
            if (stage.topics().contains(topic()) && Files.isRegularFile(file)) {
                try {
                    return CaseFile.background(file, source.vocabulary());
                } catch (CaseFileException | IOException e) {
                    return Map.of();
                }
            }
        }
        return Map.of();
    }

    private String topic() {
        return rule.substring(0, rule.indexOf('/'));
    }
}
