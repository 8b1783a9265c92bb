package org.crosswise.sensitivity;

import java.util.List;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Facts;

/** Runs the rules as far as patterns and muscle states; called hundreds of times for one assessment. */
@FunctionalInterface
public interface Inference {

    /** Every conclusion; the order says nothing. */
    List<Derived> conclude(Facts facts);
}
