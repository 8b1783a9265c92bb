package org.crosswise.service;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.crosswise.Analysis;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** Which analyses a request asks for: all, but for those named in {@code without}. */
final class Analyses {

    private static final String WITHOUT = "without";

    private Analyses() {}

    static Set<Analysis> of(Request request) {
        Set<Analysis> wanted = EnumSet.allOf(Analysis.class);
        for (String list : query(request).getValuesOrEmpty(WITHOUT)) {
            for (String word : list.split(",")) {
                wanted.remove(named(word.strip()));
            }
        }
        return wanted;
    }

    static Fields query(Request request) {
        try {
            return Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            throw new Refusal(new Problem(400, "bad-request", "The query of the address is not well-formed UTF-8."));
        }
    }

    private static Analysis named(String word) {
        for (Analysis analysis : Analysis.values()) {
            if (word(analysis).equals(word)) {
                return analysis;
            }
        }
        throw new Refusal(new Problem(
                400,
                "unknown-analysis",
                "The query names an analysis under \"without\" that there is not. Nothing was assessed.",
                Place.NOWHERE,
                "without=" + word(Analysis.STABILITY) + "," + word(Analysis.WOULD_CHANGE) + ", or one of them"));
    }

    private static String word(Analysis analysis) {
        return analysis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
