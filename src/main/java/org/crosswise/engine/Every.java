package org.crosswise.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** For rules: all facts that match, as a list that may be empty. Public because rules name it. */
public class Every implements AccumulateFunction<ArrayList<Object>> {

    @Override
    public ArrayList<Object> createContext() {
        return new ArrayList<>();
    }

    @Override
    public void init(ArrayList<Object> facts) {
        facts.clear();
    }

    @Override
    public void accumulate(ArrayList<Object> facts, Object fact) {
        facts.add(fact);
    }

    /** Takes back this very fact: facts that are equal are still different facts. */
    @Override
    public void reverse(ArrayList<Object> facts, Object fact) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) == fact) {
                facts.remove(i);
                return;
            }
        }
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public @Nullable Object getResult(ArrayList<Object> facts) {
        return List.copyOf(facts);
    }

    @Override
    public Class<?> getResultType() {
        return List.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
