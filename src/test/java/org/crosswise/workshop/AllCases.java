package org.crosswise.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosswise.engine.RuleBase;
import org.crosswise.knowledge.RuleSet;

/** The cases of every topic of the project's rules. */
public final class AllCases {

    private AllCases() {}

    public static List<Case> of(RuleBase rules) {
        List<Case> cases = new ArrayList<>();
        for (RuleSet.Stage stage : rules.ruleSet().allStages()) {
            for (String topic : stage.topics()) {
                Path file = Path.of("rules", stage.folder(), topic, "cases.yaml");
                try {
                    cases.addAll(CaseFile.read(file, rules.vocabulary()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return cases;
    }
}
