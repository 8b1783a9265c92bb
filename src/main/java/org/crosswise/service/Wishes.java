package org.crosswise.service;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.QuotedCSV;
import org.eclipse.jetty.server.Request;

/** Which kinds of answer a client takes. Of what it says of one kind the most specific holds, wherever it stands. */
final class Wishes {

    private static final List<String> JSON = List.of("application/json", "application/*", "*/*");
    private static final String WEIGHT = ";q=";

    private final List<String> ranges;

    private Wishes(List<String> ranges) {
        this.ranges = ranges;
    }

    /** Who wishes nothing takes everything. */
    static boolean takeJson(Request request) {
        List<HttpField> fields = request.getHeaders().getFields(HttpHeader.ACCEPT);
        QuotedCSV ranges = new QuotedCSV(true);
        fields.forEach(field -> ranges.addValue(field.getValue()));
        return fields.isEmpty() || new Wishes(ranges.getValues()).takeJson();
    }

    private boolean takeJson() {
        for (String range : JSON) {
            OptionalDouble weight = weight(range);
            if (weight.isPresent()) {
                return weight.getAsDouble() > 0;
            }
        }
        return false;
    }

    private OptionalDouble weight(String range) {
        return ranges.stream()
                .map(written -> written.toLowerCase(Locale.ROOT))
                .filter(written -> written.split(";", 2)[0].strip().equals(range))
                .mapToDouble(Wishes::written)
                .max();
    }

    /** What is no number is no wish. */
    private static double written(String range) {
        int at = range.indexOf(WEIGHT);
        try {
            return at < 0
                    ? 1
                    : Double.parseDouble(range.substring(at + WEIGHT.length()).split(";", 2)[0]);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
