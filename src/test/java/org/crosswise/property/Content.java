package org.crosswise.property;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crosswise.report.Report;

/** What a report says: its JSON without the hash of the document and the numbers of the findings. */
final class Content {

    private static final Pattern NUMBERS =
            Pattern.compile("\"(?:inputSha256\":\"[0-9a-f]+\"|finding\":[0-9]+|alsoFindings\":\\[[0-9,]+]),?");

    private static final int SHOWN = 3;

    private Content() {}

    static String of(Report report) {
        return NUMBERS.matcher(report.toJson()).replaceAll("");
    }

    /** Where the reports differ, the first places only; empty when they say the same. */
    static List<String> differences(Told before, Told after) {
        String one = before.content();
        String other = after.content();
        return one.equals(other) ? List.of() : differences(Json.read(one), Json.read(other));
    }

    /** Where two trees differ, the first places only. */
    static List<String> differences(Object one, Object other) {
        Set<String> differences = new LinkedHashSet<>();
        compare("", one, other, differences);
        return differences.stream().limit(SHOWN).toList();
    }

    private static void compare(String path, Object one, Object other, Set<String> differences) {
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
            Set<Object> keys = new TreeSet<>(map.keySet());
            keys.addAll(others.keySet());
            keys.forEach(key -> compare(path + "/" + key, map.get(key), others.get(key), differences));
        } else if (one instanceof List<?> list && other instanceof List<?> others && list.size() == others.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(path + "/" + i, list.get(i), others.get(i), differences);
            }
        } else if (one instanceof List<?> list && other instanceof List<?> others) {
            differences.add(path + ": only before " + rest(list, others) + ", only after " + rest(others, list));
        } else if (!Objects.equals(one, other)) {
            differences.add(path + ": before " + one + ", after " + other);
        }
    }

    private static List<Object> rest(List<?> list, List<?> others) {
        List<Object> rest = new ArrayList<>(list);
        others.forEach(rest::remove);
        return rest;
    }
}
