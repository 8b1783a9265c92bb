package org.crosswise.knowledge;

import java.util.List;

/**
 * A text for people, by code.
 *
 * @param code what it belongs to
 * @param kind what that is: level, hazard, class, sign, pattern, flag, notice, caution, explanation or next-step
 * @param label a short name
 * @param text one or two sentences
 * @param source key of {@code sources.yaml}
 * @param furtherSources keys of what else supports it
 */
public record Text(String code, String kind, String label, String text, String source, List<String> furtherSources) {

    public Text {
        furtherSources = List.copyOf(furtherSources);
    }
}
