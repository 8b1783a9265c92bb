package org.crosswise.engine;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** For rules: all facts that match, as a list; where nothing matches, the rule does not fire. */
public final class AtLeastOne extends Every {

    @Override
    public @Nullable Object getResult(ArrayList<Object> facts) {
        return facts.isEmpty() ? null : super.getResult(facts);
    }
}
