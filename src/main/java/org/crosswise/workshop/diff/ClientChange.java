package org.crosswise.workshop.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A client for whom the two sets do not conclude the same.
 *
 * @param group the folder of the corpus
 * @param name of the client
 * @param gained what only the newer report says, such as {@code supported ILIOPSOAS LEFT TIGHT}, in the report's order
 * @param lost what only the older report says
 */
record ClientChange(String group, String name, List<String> gained, List<String> lost) {

    public ClientChange {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    static ClientChange of(Input client, Answer before, Answer now) {
        return new ClientChange(
                client.group(), client.name(), rest(now.said(), before.said()), rest(before.said(), now.said()));
    }

    private static List<String> rest(Map<String, SortedSet<String>> some, Map<String, SortedSet<String>> others) {
        List<String> rest = new ArrayList<>();
        some.forEach((part, words) -> {
            SortedSet<String> left = new TreeSet<>(words);
            left.removeAll(others.getOrDefault(part, new TreeSet<>()));
            left.forEach(word -> rest.add(part + " " + word));
        });
        return rest;
    }

    /** Whether both reports say the same, for another reason. */
    public boolean reasonOnly() {
        return gained.isEmpty() && lost.isEmpty();
    }

    /** Group and name. */
    public String told() {
        return group + "/" + name;
    }
}
