package org.crosswise.oracle;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Writes maps, collections, strings, decimals and booleans as JSON; numbers are written plainly, as in the value. */
final class Json {

    private Json() {}

    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            object(map, out);
        } else if (value instanceof Collection<?> list) {
            array(list, out);
        } else if (value instanceof String text) {
            string(text, out);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else {
            out.append(value);
        }
    }

    private static void object(Map<?, ?> map, StringBuilder out) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            string((String) entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private static void array(Collection<?> list, StringBuilder out) {
        String separator = "[";
        for (Object element : list) {
            out.append(separator);
            write(element, out);
            separator = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
