package org.crosswise.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every text of an entry, wherever it stands: code, value, keys and values of its attributes, nested ones too. */
final class Words {

    /** Longer texts name no code. */
    private static final int LONGEST = 64;

    private final List<String> words = new ArrayList<>();

    private Words() {}

    static List<String> of(Entry entry) {
        Words found = new Words();
        found.add(entry.code());
        found.add(entry.value());
        found.add(entry.attributes());
        return found.words;
    }

    private void add(@Nullable Object part) {
        if (part instanceof String text && text.length() <= LONGEST) {
            words.add(text);
        } else if (part instanceof Collection<?> several) {
            several.forEach(this::add);
        } else if (part instanceof Map<?, ?> map) {
            map.keySet().forEach(this::add);
            map.values().forEach(this::add);
        }
    }
}
