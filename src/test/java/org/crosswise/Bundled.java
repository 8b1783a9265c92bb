package org.crosswise;

import org.crosswise.engine.RuleBase;

/** The bundled rules, loaded once for all tests: loading takes as long as a thousand assessments, and both are immutable. */
public final class Bundled {

    public static final RuleBase RULES = RuleBase.bundled();
    public static final Crosswise CROSSWISE = Crosswise.standard();

    private Bundled() {}
}
