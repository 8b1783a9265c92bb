package org.crosswise.knowledge;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file, read key by key; {@link #done()} refuses what nobody asked for. */
final class Row {

    private static final int MAX_NAME = 64;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /** As people write it: an exponent would let a few characters stand for a number of any size. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private final TableFile file;
    private final String place;
    private final Node node;
    private final Map<String, Node> values;
    private final Set<String> asked = new HashSet<>();

    private Row(TableFile file, String place, MappingNode node) {
        this.file = file;
        this.place = place;
        this.node = node;
        this.values = file.values(node);
    }

    static Row read(String path, Tables.Files files) throws IOException {
        TableFile file = new TableFile(path);
        return of(file, "", file.read(files));
    }

    private static Row of(TableFile file, String place, Node node) {
        if (node instanceof MappingNode mapping) {
            return new Row(file, place, mapping);
        }
        throw file.wrong(node, before(place, ": ") + "expected keys with values, found " + Nodes.kind(node));
    }

    private static String before(String place, String separator) {
        return place.isEmpty() ? "" : place + separator;
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** Whether the key is there, whatever its value is. */
    boolean has(String key) {
        return get(key) != null;
    }

    String text(String key) {
        Node value = get(key);
        if (value == null) {
            throw wrong("the key \"" + key + "\" is missing");
        }
        String text = scalar(key, value);
        if (text.isBlank()) {
            throw wrong(key, "\"" + key + "\": expected a text, found nothing");
        }
        return text;
    }

    /** One of a few words. */
    String oneOf(String key, Collection<String> words) {
        String word = text(key);
        if (!words.contains(word)) {
            throw wrong(
                    key, "\"" + key + "\": expected one of " + words + ", found " + word + Nearest.hint(word, words));
        }
        return word;
    }

    String text(String key, String fallback) {
        Node value = get(key);
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
            throw wrong(key, "\"" + key + "\": expected " + form + ", found something else");
        }
    }

    private List<String> words(String key) {
        Node value = get(key);
        return value == null
                ? List.of()
                : list(key, value).stream().map(element -> scalar(key, element)).toList();
    }

    /** A list of texts, each of which stands once; none without the key. */
    List<String> texts(String key) {
        List<String> texts = words(key);
        Set<String> seen = new HashSet<>();
        for (String text : texts) {
            if (text.isBlank() || !seen.add(text)) {
                throw wrong(key, "\"" + key + "\": " + (text.isBlank() ? "a value is empty" : text + " stands twice"));
            }
        }
        return texts;
    }

    /** A list with at least one element. */
    List<String> some(String key) {
        List<String> texts = texts(key);
        if (texts.isEmpty()) {
            throw wrong(key, "\"" + key + "\": expected at least one, found none");
        }
        return texts;
    }

    Map<String, String> textMap(String key) {
        Map<String, String> map = new LinkedHashMap<>();
        Row row = optionalRow(key);
        if (row != null) {
            row.keys().forEach(name -> map.put(name, row.text(name)));
        }
        return map;
    }

    /** Names of attributes with the values that they accept; the word {@code boolean} stands for an empty list. */
    Map<String, List<String>> attributes() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        Row row = optionalRow("attributes");
        if (row != null) {
            row.keys().forEach(name -> map.put(name, row.accepted(name)));
        }
        return map;
    }

    private List<String> accepted(String name) {
        if (isWord(name, "boolean")) {
            return List.of();
        }
        List<String> values = texts(name);
        if (values.isEmpty()) {
            throw wrong(name, "\"" + name + "\": expected values or the word boolean, found nothing");
        }
        return values;
    }

    boolean yes(String key) {
        return yes(key, "false");
    }

    boolean yes(String key, String fallback) {
        return switch (text(key, fallback)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(key, "\"" + key + "\": expected true or false, found " + text(key));
        };
    }

    @Nullable
    BigDecimal number(String key) {
        String text = text(key, "");
        return text.isEmpty() ? null : number(key, text);
    }

    private BigDecimal number(String key, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw wrong(key, "\"" + key + "\": expected a number, found " + text);
        }
        return new BigDecimal(text);
    }

    /** A number of at most one decimal, and none beyond a thousand million. */
    @Nullable
    BigDecimal tenths(String key) {
        BigDecimal number = number(key);
        return number == null ? null : tenths(key, number);
    }

    private BigDecimal tenths(String key, BigDecimal number) {
        if (number.abs().compareTo(MOST) > 0 || number.stripTrailingZeros().scale() > 1) {
            throw wrong(key, "\"" + key + "\": expected a number of at most one decimal, found " + number);
        }
        return number;
    }

    /** A list of such numbers; none without the key. */
    List<BigDecimal> tenthsList(String key) {
        return words(key).stream().map(word -> tenths(key, number(key, word))).toList();
    }

    int whole(String key, int fallback) {
        BigDecimal number = number(key);
        try {
            return number == null ? fallback : number.intValueExact();
        } catch (ArithmeticException e) {
            throw wrong(key, "\"" + key + "\": expected a whole number, found " + number);
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
            throw wrong(key, "\"" + key + "\": expected one of " + known + ", found " + word);
        }
    }

    <E extends Enum<E>> E constant(String key, Class<E> type, E fallback) {
        return get(key) == null ? fallback : constant(key, type);
    }

    Row row(String key) {
        Node value = get(key);
        if (value == null) {
            throw wrong("the key \"" + key + "\" is missing");
        }
        return of(file, before(place, ", ") + key, value);
    }

    @Nullable
    Row optionalRow(String key) {
        return get(key) == null ? null : row(key);
    }

    /** The rows of a table, which must be there. */
    List<Row> table(String key) {
        if (!has(key)) {
            throw wrong("the key \"" + key + "\" is missing");
        }
        return rows(key);
    }

    List<Row> rows(String key) {
        Node value = get(key);
        if (value == null) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Node element : list(key, value)) {
            String code = Nodes.code(element);
            String name = key + "[" + rows.size() + "]" + (code.isEmpty() ? "" : " (" + code + ")");
            rows.add(of(file, before(place, ", ") + name, element));
        }
        return rows;
    }

    private List<Node> list(String key, Node value) {
        if (value instanceof SequenceNode list) {
            return file.elements(list);
        }
        throw wrong(key, "\"" + key + "\": expected a list, found " + Nodes.kind(value));
    }

    /** Refuses keys that nobody asked for. */
    void done() {
        for (String key : keys()) {
            if (!asked.contains(key)) {
                throw wrong(key, "unknown key \"" + key + "\"" + Nearest.hint(key, asked));
            }
        }
    }

    TableException wrong(String what) {
        return file.wrong(node, before(place, ": ") + what);
    }

    /** What is wrong with the value of a key. */
    TableException wrong(String key, String what) {
        return file.wrong(values.getOrDefault(key, node), before(place, ": ") + what);
    }

    private @Nullable Node get(String key) {
        asked.add(key);
        return values.get(key);
    }

    private boolean isWord(String key, String word) {
        return get(key) instanceof ScalarNode scalar && scalar.getValue().equals(word);
    }

    private String scalar(String key, Node value) {
        if (value instanceof ScalarNode text) {
            return text.getValue();
        }
        throw wrong(key, "\"" + key + "\": expected a single value, found " + Nodes.kind(value));
    }
}
