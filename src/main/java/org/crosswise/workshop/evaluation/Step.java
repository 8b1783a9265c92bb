package org.crosswise.workshop.evaluation;

import java.util.List;
import org.crosswise.drl.Condition;
import org.crosswise.drl.Condition.Pattern;
import org.jspecify.annotations.Nullable;

/** One condition of a rule, and what was found when it was asked. */
sealed interface Step {

    /**
     * A pattern, asked of a fact.
     *
     * @param pattern what was asked for
     * @param fact what it was asked of; null when there is nothing of the kind
     * @param asked its constraints, one by one
     */
    record Look(Pattern pattern, @Nullable Object fact, List<Asked> asked) implements Step {

        public Look {
            asked = List.copyOf(asked);
        }

        boolean held() {
            return fact != null && asked.stream().allMatch(Asked::held);
        }

        /** Whether the fact is what the pattern is about, such as the same test, so that its values are worth telling. */
        boolean ofTheKind() {
            return fact != null && asked.stream().allMatch(each -> each.held() || !each.namesTheKind());
        }

        long failed() {
            return asked.stream().filter(each -> !each.held()).count();
        }
    }

    /**
     * Something that must not be there.
     *
     * @param not what
     * @param before what was bound before
     * @param found what is there all the same
     */
    record Denied(Condition.Not not, Bindings before, List<Object> found) implements Step {

        public Denied {
            found = List.copyOf(found);
        }
    }

    /**
     * Something of which at least one must be there, or everything of a kind; fulfilled.
     *
     * @param condition an exists or accumulate
     * @param found what is there
     */
    record Gathered(Condition condition, List<Object> found) implements Step {

        public Gathered {
            found = List.copyOf(found);
        }
    }
}
