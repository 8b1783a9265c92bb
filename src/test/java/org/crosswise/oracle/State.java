package org.crosswise.oracle;

import java.math.BigDecimal;

/** The state of one muscle, side and axis (§4.1 step 5), its exact score, and whether it is in conflict (step 7). */
public record State(String state, BigDecimal score, boolean conflict) {}
