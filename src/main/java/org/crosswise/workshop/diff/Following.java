package org.crosswise.workshop.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * For how many a rule concludes otherwise only because another one does.
 *
 * @param clients how many clients
 * @param cases how many cases
 */
record Following(int clients, int cases) {

    static final Following ONE_CLIENT = new Following(1, 0);
    static final Following ONE_CASE = new Following(0, 1);

    Following and(Following other) {
        return new Following(clients + other.clients, cases + other.cases);
    }

    /** Such as {@code 1 client, 2 cases}; what is none is left out. */
    String told() {
        List<String> words = new ArrayList<>();
        if (clients > 0) {
            words.add(Paper.counted(clients, "client"));
        }
        if (cases > 0) {
            words.add(Paper.counted(cases, "case"));
        }
        return String.join(", ", words);
    }
}
