package org.crosswise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Term;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong with a rule on trial stays with it. */
class TrialCountTest {

    private final TrialCount trials = new TrialCount(Set.of("a/b"));

    @Test
    void aRuleCountsOnceForEachAssessmentInWhichItSpeaks() {
        Derived derived = new Derived(Term.of("X"), "a/b", List.of());

        trials.count(() -> List.of(derived, derived));
        trials.count(List::of);

        assertThat(trials.now()).isEqualTo(new Trials(2, 0, Map.of("a/b", 1L)));
    }

    @Test
    void withoutARuleOnTrialNothingIsRunOrCounted() {
        TrialCount none = new TrialCount(Set.of());

        none.count(() -> {
            throw new AssertionError("run");
        });

        assertThat(none.now()).isEqualTo(new Trials(0, 0, Map.of()));
    }

    @Test
    void aFailureIsCountedAndGoesNoFurther() {
        trials.count(() -> {
            throw new IllegalStateException("a rule on trial");
        });
        trials.count(() -> {
            throw new StackOverflowError();
        });

        assertThat(trials.now()).isEqualTo(new Trials(2, 2, Map.of("a/b", 0L)));
    }
}
