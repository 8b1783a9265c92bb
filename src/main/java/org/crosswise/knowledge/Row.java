package org.crosswise.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A mapping of a YAML file, read key by key; {@link #done()} refuses what nobody asked for. */
final class Row {

    private static final int MAX_NAME = 64;
    private static final int MAX_BYTES = 1 << 20;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private final String place;
    private final Map<?, ?> values;
    private final Set<String> asked = new HashSet<>();

    private Row(String place, Map<?, ?> values) {
        this.place = place;
        this.values = values;
    }

    static Row read(String path, Tables.Files files) throws IOException {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setAllowRecursiveKeys(false)
                .setCodePointLimit(MAX_BYTES)
                .setSchema(new FailsafeSchema())
                .build();
        try (InputStream in = files.open(path)) {
            return of(path, new Load(settings).loadFromInputStream(in));
        } catch (YamlEngineException e) {
            throw new TableException(path + ": " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new TableException(path + ": nested too deep");
        }
    }

    private static Row of(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Row(place, map);
        }
        throw new TableException(place + ": expected keys with values, found " + kind(value));
    }

    List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    String text(String key) {
        Object value = get(key);
        if (value == null) {
            throw wrong("the key \"" + key + "\" is missing");
        }
        return scalar(key, value);
    }

    String text(String key, String fallback) {
        Object value = get(key);
        return value == null ? fallback : scalar(key, value);
    }

    /** A text of a narrow form. */
    String name(String key, Pattern form) {
        String name = text(key);
        requireName(key, name, form);
        return name;
    }

    void requireName(String key, String name, Pattern form) {
        if (name.length() > MAX_NAME || !form.matcher(name).matches()) {
            throw wrong("\"" + key + "\": expected " + form + ", found something else");
        }
    }

    List<String> texts(String key) {
        Object value = get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong("\"" + key + "\": expected a list, found " + kind(value));
        }
        return list.stream().map(element -> scalar(key, element)).toList();
    }

    Map<String, String> textMap(String key) {
        Map<String, String> map = new LinkedHashMap<>();
        Row row = optionalRow(key);
        if (row != null) {
            row.keys().forEach(name -> map.put(name, row.text(name)));
        }
        return map;
    }

    /** A mapping to lists of accepted values; the word {@code boolean} stands for an empty list. */
    Map<String, List<String>> textLists(String key) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        Row row = optionalRow(key);
        if (row != null) {
            for (String name : row.keys()) {
                map.put(name, "boolean".equals(row.get(name)) ? List.of() : row.texts(name));
            }
        }
        return map;
    }

    boolean yes(String key) {
        return yes(key, "false");
    }

    boolean yes(String key, String fallback) {
        return switch (text(key, fallback)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("\"" + key + "\": expected true or false, found " + get(key));
        };
    }

    @Nullable
    BigDecimal number(String key) {
        String text = text(key, "");
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw wrong("\"" + key + "\": expected a number, found " + text);
        }
    }

    List<BigDecimal> numbers(String key) {
        try {
            return texts(key).stream().map(BigDecimal::new).toList();
        } catch (NumberFormatException e) {
            throw wrong("\"" + key + "\": expected numbers, found " + texts(key));
        }
    }

    /** A number of at most one decimal, and none beyond a thousand million. */
    @Nullable
    BigDecimal tenths(String key) {
        BigDecimal number = number(key);
        if (number == null) {
            return null;
        }
        if (number.abs().compareTo(MOST) > 0 || number.stripTrailingZeros().scale() > 1) {
            throw wrong("\"" + key + "\": expected a number of at most one decimal, found " + text(key));
        }
        return number;
    }

    int whole(String key, int fallback) {
        BigDecimal number = number(key);
        try {
            return number == null ? fallback : number.intValueExact();
        } catch (ArithmeticException e) {
            throw wrong("\"" + key + "\": expected a whole number, found " + number);
        }
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        String word = text(key);
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            List<String> known = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                known.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            throw wrong("\"" + key + "\": expected one of " + known + ", found " + word);
        }
    }

    <E extends Enum<E>> E constant(String key, Class<E> type, E fallback) {
        return get(key) == null ? fallback : constant(key, type);
    }

    Row row(String key) {
        return of(place + ", " + key, get(key));
    }

    @Nullable
    Row optionalRow(String key) {
        return get(key) == null ? null : row(key);
    }

    List<Row> rows(String key) {
        Object value = get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw wrong("\"" + key + "\": expected a list, found " + kind(value));
        }
        List<Row> rows = new ArrayList<>();
        for (Object element : list) {
            rows.add(of(place + ", " + key + "[" + rows.size() + "]" + name(element), element));
        }
        return rows;
    }

    /** Refuses keys that nobody asked for. */
    void done() {
        for (String key : keys()) {
            if (!asked.contains(key)) {
                throw wrong("unknown key \"" + key + "\"" + Nearest.hint(key, asked));
            }
        }
    }

    TableException wrong(String what) {
        return new TableException(place + ": " + what);
    }

    private @Nullable Object get(String key) {
        asked.add(key);
        return values.get(key);
    }

    private String scalar(String key, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("\"" + key + "\": expected a single value, found " + kind(value));
    }

    /** What a value is; a collection is not shown, it may be endless. */
    private static String kind(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return "keys with values";
        }
        return value instanceof List<?> ? "a list" : String.valueOf(value);
    }

    private static String name(@Nullable Object element) {
        Object code = element instanceof Map<?, ?> map ? map.get("code") : null;
        return code == null ? "" : " (" + code + ")";
    }
}
