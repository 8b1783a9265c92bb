package org.crosswise.workshop.testing;

import java.util.List;
import org.crosswise.engine.Issue;

/** Is told what a {@link Watch} finds at each save. */
public interface WatchListener {

    /** The check refuses the rules; no case was run. */
    void refused(List<Issue> issues);

    /**
     * The cases of what was changed.
     *
     * @param results of the topics that were changed; of all that are watched at first
     * @param nanos from the save, once it has come to rest, to the answer
     */
    void tested(List<TopicResult> results, long nanos);

    /**
     * The cases of the other topics that a changed rule can reach.
     *
     * @param changed those whose cases fail and did not before, or the other way round
     * @param tested how many there are
     */
    void others(List<TopicResult> changed, int tested);
}
