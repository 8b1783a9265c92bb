package org.crosswise.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An order that does not depend on the order of the document, but for what is entered twice. */
final class Order {

    static final Comparator<Valid> FINDINGS = Comparator.comparing(Valid::code)
            .thenComparing(Valid::side)
            .thenComparing(finding -> finding.value().toString())
            .thenComparing(finding -> text(finding.attributes()))
            .thenComparing(Valid::index);

    static final Comparator<Registered> REGISTERED = Comparator.comparing(Registered::code)
            .thenComparing(Registered::side)
            .thenComparing(Registered::number)
            .thenComparing(registered -> text(registered.attributes()))
            .thenComparing(Registered::index);

    static final Comparator<Cleared> CLEARANCES =
            Comparator.comparing(Cleared::scope).thenComparing(Cleared::date).thenComparing(Cleared::index);

    private Order() {}

    static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(order);
        return sorted;
    }

    private static String text(Map<String, String> attributes) {
        return attributes.isEmpty() ? "" : new TreeMap<>(attributes).toString();
    }
}
