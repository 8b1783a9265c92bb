package org.crosswise.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of an assessment that is being built; what is added to an entry is added to the last one. */
final class Draft {

    private static final Set<String> NO_ATTRIBUTES = Set.of("code", "value", "side", "unit");

    private final List<Entry> entries = new ArrayList<>();

    List<Entry> entries() {
        return entries;
    }

    void add(String code, Side side, Object value) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(value, "value");
        String written = side == Side.NONE ? null : side.name();
        entries.add(new Entry(entries.size(), code, value, written, null, Map.of()));
    }

    void attribute(String name, Object value) {
        Objects.requireNonNull(value, name);
        if (NO_ATTRIBUTES.contains(name)) {
            throw new IllegalArgumentException("attribute \"" + name + "\": expected another name"
                    + "\nMaybe it belongs into the call that adds the finding.");
        }
        Entry last = last(name);
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>(last.attributes());
        attributes.put(name, value);
        replace(last, last.unit(), attributes);
    }

    void unit(String unit) {
        Objects.requireNonNull(unit, "unit");
        Entry last = last("unit");
        replace(last, unit, last.attributes());
    }

    private void replace(Entry last, @Nullable String unit, Map<String, @Nullable Object> attributes) {
        Entry entry = new Entry(last.index(), last.code(), last.value(), last.side(), unit, attributes);
        entries.set(last.index(), entry);
    }

    private Entry last(String what) {
        if (entries.isEmpty()) {
            throw new IllegalStateException("\"" + what + "\": expected a finding that it belongs to"
                    + "\nMaybe it stands before the finding instead of behind it.");
        }
        return entries.get(entries.size() - 1);
    }
}
