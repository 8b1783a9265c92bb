package org.crosswise.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person who writes {@code given} by hand may get wrong, and what would be dropped without a word. */
final class GivenForm {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final List<String> SIDES = List.of("left", "right", "both");

    private GivenForm() {}

    /** What is wrong with what is given of a finding; empty when nothing is. */
    static Optional<String> wrong(String code, Object given) {
        if (given instanceof List<?> several) {
            return several.stream()
                    .filter(one -> one != null)
                    .flatMap(one -> wrong(code, one).stream())
                    .findFirst();
        }
        return given instanceof Map<?, ?> map
                ? ofMapping(code, map)
                : isDecimalComma(given) ? Optional.of(comma(code, given.toString())) : Optional.empty();
    }

    private static Optional<String> ofMapping(String code, Map<?, ?> map) {
        if (map.containsKey("value")) {
            Optional<String> beside = SIDES.stream().filter(map::containsKey).findFirst();
            if (beside.isPresent()) {
                return Optional.of(code + ": has \"value\" " + map.get("value") + " and \"" + beside.get() + "\" "
                        + map.get(beside.get()) + ": expected either a value for no side, or left, right or both");
            }
        }
        return map.entrySet().stream()
                .flatMap(entry -> ofEntry(code, String.valueOf(entry.getKey()), entry.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> ofEntry(String code, String key, @Nullable Object value) {
        if (value == null && DIGITS.matcher(key).matches()) {
            return Optional.of(code + ": \"" + key
                    + "\" stands alone behind a comma: a decimal comma? expected a point, as in 0.5");
        }
        return value != null && isDecimalComma(value)
                ? Optional.of(comma(code + ", " + key, value.toString()))
                : Optional.empty();
    }

    private static boolean isDecimalComma(Object value) {
        return value instanceof String text && DECIMAL_COMMA.matcher(text).matches();
    }

    private static String comma(String what, String value) {
        return what + ": " + value + " has a decimal comma: expected a point, " + value.replace(',', '.');
    }
}
