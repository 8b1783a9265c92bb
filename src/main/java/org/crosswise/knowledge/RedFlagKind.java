package org.crosswise.knowledge;

import java.util.List;

/**
 * A row of the red-flag registry.
 *
 * @param code such as CES_BLADDER
 * @param question what is asked
 * @param level the level of the item by itself: none (rules decide), refer, urgent or emergency
 * @param clearable whether a counting medical clearance lowers it from refer to none
 * @param severe whether a severe sign makes it an emergency
 * @param severeDefault what {@code severe} is when it was not given
 * @param severeWith codes of red flags, conditions and terms that count as a severe sign
 * @param action what to do, one sentence for the therapist
 * @param source key of {@code sources.yaml}
 * @param furtherSources keys of what else supports it
 */
public record RedFlagKind(
        String code,
        String question,
        String level,
        boolean clearable,
        boolean severe,
        boolean severeDefault,
        List<String> severeWith,
        String action,
        String source,
        List<String> furtherSources) {

    public RedFlagKind {
        furtherSources = List.copyOf(furtherSources);
        severeWith = List.copyOf(severeWith);
    }
}
