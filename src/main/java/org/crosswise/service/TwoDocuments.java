package org.crosswise.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.DocumentException;
import org.crosswise.assessment.DocumentText;
import org.jspecify.annotations.Nullable;

/**
 * Two assessments of one person in one body, {@code {"before": …, "today": …}}. Each is read from its own characters, as if it had
 * come alone, so that its hash is that of the file it was taken from.
 *
 * @param before the earlier one
 * @param today the later one
 */
record TwoDocuments(Assessment before, Assessment today) {

    private static final String BEFORE = "before";
    private static final String TODAY = "today";
    private static final List<String> KEYS = List.of(BEFORE, TODAY);
    private static final String EXPECTED = "an object with the keys before and today, each an assessment";
    private static final JsonFactory JSON = new JsonFactory();

    static TwoDocuments read(byte[] body) {
        Map<String, Assessment> documents = new HashMap<>();
        String text = DocumentText.of("the body", body);
        try (JsonParser parser = JSON.createParser(text)) {
            fill(documents, parser, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return new TwoDocuments(named(BEFORE, documents), named(TODAY, documents));
    }

    private static void fill(Map<String, Assessment> documents, JsonParser parser, String text) throws IOException {
        try {
            require(parser.nextToken() == JsonToken.START_OBJECT, parser);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                require(KEYS.contains(key) && !documents.containsKey(key), parser);
                parser.nextToken();
                documents.put(key, document(key, parser, text));
            }
            if (parser.nextToken() != null) {
                throw unreadable(parser.currentTokenLocation(), "the end of the document");
            }
        } catch (StreamConstraintsException e) { // it does not say where
            throw unreadable(
                    parser.currentLocation(), "documents as deep, and numbers and keys as long, as assess takes");
        } catch (JsonProcessingException e) {
            throw unreadable(e.getLocation(), "well-formed JSON");
        }
    }

    private static Assessment document(String key, JsonParser parser, String text) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        require(parser.currentToken() == JsonToken.START_OBJECT, parser);
        parser.skipChildren();
        int end = (int) parser.currentLocation().getCharOffset();
        byte[] own = text.substring((int) start.getCharOffset(), end).getBytes(StandardCharsets.UTF_8);
        try {
            return Assessment.parseJson(key, own);
        } catch (DocumentException e) {
            Place place = Place.of(e).within("/" + key, start.getLineNr(), start.getColumnNr());
            throw new Refusal(Problem.unreadable(place, e.expected()));
        }
    }

    private static Assessment named(String key, Map<String, Assessment> documents) {
        Assessment document = documents.get(key);
        if (document == null) {
            throw new Refusal(Problem.unreadable(Place.pointer(""), EXPECTED));
        }
        return document;
    }

    private static void require(boolean holds, JsonParser parser) {
        if (!holds) {
            throw unreadable(parser.currentTokenLocation(), EXPECTED);
        }
    }

    private static Refusal unreadable(@Nullable JsonLocation at, String expected) {
        Place place = at == null ? Place.NOWHERE : Place.at(at.getLineNr(), at.getColumnNr());
        return new Refusal(Problem.unreadable(place, expected));
    }
}
