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
        } catch (UnreadableFileException e) {
            throw new RuleSetException(e.issue(), e);
        } catch (IOException e) {
            throw new RuleSetException(cannotLoad("cannot read " + e.getMessage()), e);
        } catch (StackOverflowError e) {
            throw new RuleSetException(cannotLoad("the rule set is nested too deep"), e);
        } catch (TableException e) {
            throw new RuleSetException(
                    new Issue(IssueCode.WRONG_TABLE, e.file(), e.line(), e.column(), e.problem(), ""), e);
        }
    }

    private static Issue cannotLoad(String message) {
        return Issue.of(IssueCode.CANNOT_LOAD, "", message);
    }
}
