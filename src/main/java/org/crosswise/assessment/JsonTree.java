package org.crosswise.assessment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON into maps, lists, texts, truth values and decimals as written. */
final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /** Digits of a number. */
    static final int LONGEST_NUMBER = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;

    static final String WITHIN = "numbers of at most %d digits and keys of at most %d characters"
            .formatted(LONGEST_NUMBER, StreamReadConstraints.DEFAULT_MAX_NAME_LEN);

    static final String SMALLER_EXPONENT = "a number with a smaller exponent";

    private final Nesting nesting;

    JsonTree(String document) {
        this.nesting = new Nesting(document);
    }

    @Nullable
    Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return root(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private @Nullable Object root(JsonParser parser) throws IOException {
        try {
            parser.nextToken();
            Object root = value(parser);
            if (parser.nextToken() != null) {
                throw wrong(parser.currentTokenLocation(), "more", "the end of the document");
            }
            return root;
        } catch (StreamConstraintsException e) { // it does not say where
            throw wrong(parser.currentLocation(), "more than that", WITHIN);
        } catch (JsonProcessingException e) {
            throw wrong(e.getLocation(), reason(e), "well-formed JSON");
        }
    }

    private @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        enter(parser);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            JsonLocation place = parser.currentTokenLocation();
            String key = parser.currentName();
            parser.nextToken();
            nesting.put(map, key, value(parser), place.getLineNr(), place.getColumnNr());
        }
        nesting.leave();
        return map;
    }

    private List<@Nullable Object> list(JsonParser parser) throws IOException {
        enter(parser);
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        nesting.leave();
        return list;
    }

    private void enter(JsonParser parser) {
        JsonLocation place = parser.currentTokenLocation();
        nesting.enter(place.getLineNr(), place.getColumnNr());
    }

    private BigDecimal number(JsonParser parser) throws IOException {
        String written = parser.getText();
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            throw wrong(parser.currentTokenLocation(), written, SMALLER_EXPONENT);
        }
    }

    private DocumentException wrong(@Nullable JsonLocation place, String found, String expected) {
        return place == null
                ? nesting.wrong(1, 1, found, expected)
                : nesting.wrong(place.getLineNr(), place.getColumnNr(), found, expected);
    }

    /** What the parser met, without its advice on how to configure it. */
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("").replaceFirst("(: enable | \\(start marker).*", "");
    }
}
