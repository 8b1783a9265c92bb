package org.crosswise.knowledge;

import java.util.List;

/**
 * An arm of the cross.
 *
 * @param code HF, BE, GL or AB
 * @param label for people
 * @param midline whether it is judged once, not left and right
 * @param states the muscle states it is made of, such as {@code ILIOPSOAS TIGHT}
 * @param source key of {@code sources.yaml}
 */
public record ArmKind(String code, String label, boolean midline, List<String> states, String source) {

    public ArmKind {
        states = List.copyOf(states);
    }
}
