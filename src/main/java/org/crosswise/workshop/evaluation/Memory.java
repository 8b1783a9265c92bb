package org.crosswise.workshop.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts that a rule sees, each as often as it was inserted. For one thread. */
public final class Memory {

    private final Map<Class<?>, List<Object>> byType = new HashMap<>();

    Memory() {}

    void add(Object fact) {
        byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
    }

    void addAll(Collection<?> facts) {
        facts.forEach(this::add);
    }

    /** Takes this very fact away, not one that is equal. */
    void remove(Object fact) {
        List<Object> facts = byType.getOrDefault(fact.getClass(), List.of());
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) == fact) {
                facts.remove(i);
                return;
            }
        }
    }

    public List<Object> of(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }
}
