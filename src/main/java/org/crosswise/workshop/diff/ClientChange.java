package org.crosswise.workshop.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A client for whom the two sets do not conclude the same.
 *
 * @param group the folder of the corpus
 * @param name of the client
 * @param gained what only the newer report says, such as {@code supported ILIOPSOAS LEFT TIGHT}, in the report's order
 * @param lost what only the older report says
 */
record ClientChange(String group, String name, List<String> gained, List<String> lost) {

    private static final List<String> ABOUT_ADVICE = List.of(Said.CAUTIONS, Said.DOSES);

    ClientChange {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    static ClientChange of(Input client, Answer before, Answer now) {
        return new ClientChange(
                client.group(), client.name(), rest(now.said(), before.said()), rest(before.said(), now.said()));
    }

    private static List<String> rest(Map<String, SortedSet<String>> some, Map<String, SortedSet<String>> others) {
        List<String> rest = new ArrayList<>();
        for (String part : Said.PARTS) {
            SortedSet<String> left = new TreeSet<>(some.getOrDefault(part, new TreeSet<>()));
            left.removeAll(others.getOrDefault(part, new TreeSet<>()));
            left.stream()
                    .filter(words -> !ABOUT_ADVICE.contains(part) || advises(others, words))
                    .forEach(words -> rest.add(part + " " + words));
        }
        return rest;
    }

    /** The dose of what is not advised at all by the other report is no further difference. */
    private static boolean advises(Map<String, SortedSet<String>> said, String words) {
        String code = words.substring(0, words.indexOf(':'));
        return said.getOrDefault("recommendations", new TreeSet<>()).stream()
                .anyMatch(line -> line.split(" ")[0].equals(code));
    }

    /** What rules decide of it. */
    ClientChange byRules() {
        return filtered(line -> !isWrittenInATable(line));
    }

    /** What no rule decides of it. */
    ClientChange byTables() {
        return filtered(ClientChange::isWrittenInATable);
    }

    private static boolean isWrittenInATable(String line) {
        return line.startsWith(Said.DOSES + " ");
    }

    private ClientChange filtered(Predicate<String> kept) {
        return new ClientChange(
                group,
                name,
                gained.stream().filter(kept).toList(),
                lost.stream().filter(kept).toList());
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
