package org.crosswise.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.fact.Conclusion;
import org.crosswise.fact.Derived;
import org.crosswise.fact.Fact;

/** What the rules concluded of one assessment, by kind and by conclusion. */
final class Conclusions {

    private final Map<Class<?>, List<Derived>> byKind = new HashMap<>();
    private final IdentityHashMap<Fact, List<Derived>> origins;

    Conclusions(List<Derived> derived) {
        origins = new IdentityHashMap<>(derived.size());
        for (Derived one : derived) {
            byKind.computeIfAbsent(one.conclusion().getClass(), kind -> new ArrayList<>())
                    .add(one);
            origins.merge(one.conclusion(), List.of(one), Conclusions::joined);
        }
    }

    /** The firings that concluded something of this kind. */
    List<Derived> of(Class<? extends Conclusion> kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The conclusions of this kind. */
    <T extends Conclusion> List<T> all(Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (Derived one : of(kind)) {
            all.add(kind.cast(one.conclusion()));
        }
        return all;
    }

    /** The firings that concluded this very fact; none for what was entered. */
    List<Derived> origins(Fact fact) {
        return origins.getOrDefault(fact, List.of());
    }

    private static List<Derived> joined(List<Derived> some, List<Derived> more) {
        List<Derived> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
