package org.crosswise.engine;

import java.io.IOException;
import org.crosswise.knowledge.TableException;

/** Whatever goes wrong while a rule set is read is one kind of problem: it cannot be loaded. */
final class Loading {

    private Loading() {}

    interface Step<T> {
        T load() throws IOException;
    }

    /** @throws RuleSetException when the step fails for a reason that lies in the rule set */
    static <T> T of(Step<T> step) {
        try {
            return step.load();
        } catch (IOException e) {
            throw new RuleSetException("cannot read " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new RuleSetException("the rule set is nested too deep", e);
        } catch (TableException e) {
            throw new RuleSetException(e.getMessage(), e);
        }
    }
}
