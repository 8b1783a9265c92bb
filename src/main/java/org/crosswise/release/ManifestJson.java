package org.crosswise.release;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** The manifest as one line of JSON, its keys in one order. */
final class ManifestJson {

    private static final String FORMAT = "crosswise-bundle/1";

    private final JsonParser in;

    private ManifestJson(JsonParser in) {
        this.in = in;
    }

    static String write(Manifest manifest) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("format", FORMAT);
            out.writeStringField("name", manifest.name());
            out.writeStringField("version", manifest.version());
            out.writeStringField("sha256", manifest.sha256());
            out.writeStringField("vocabulary", manifest.vocabulary());
            out.writeStringField("engine", manifest.engine());
            proven(out, "cases", manifest.proven().cases());
            proven(out, "clients", manifest.proven().clients());
            out.writeObjectFieldStart("files");
            for (var file : manifest.files().entrySet()) {
                out.writeStringField(file.getKey(), file.getValue());
            }
            out.writeEndObject();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void proven(JsonGenerator out, String key, int number) throws IOException {
        out.writeObjectFieldStart(key);
        out.writeNumberField("run", number);
        out.writeNumberField("asExpected", number);
        out.writeEndObject();
    }

    /** @throws org.crosswise.engine.RuleSetException when the bytes are not what {@link #write} writes */
    static Manifest read(byte[] bytes) {
        try (JsonParser in = new JsonFactory().createParser(bytes)) {
            Manifest manifest = new ManifestJson(in).manifest();
            if (!Arrays.equals(bytes, manifest.bytes())) {
                throw new IOException("it is not written as rules pack writes it");
            }
            return manifest;
        } catch (IOException e) {
            throw Refusal.wrong(Bundle.MANIFEST, "no manifest: " + problem(e));
        }
    }

    /** The first line: what follows only repeats the place. */
    private static String problem(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("it is empty");
    }

    private Manifest manifest() throws IOException {
        require(JsonToken.START_OBJECT);
        String format = text("format");
        if (!format.equals(FORMAT)) {
            throw new IOException("format \"" + format + "\": expected " + FORMAT);
        }
        return new Manifest(
                text("name"),
                text("version"),
                text("sha256"),
                text("vocabulary"),
                text("engine"),
                new Proven(proven("cases"), proven("clients")),
                files());
    }

    private int proven(String key) throws IOException {
        key(key);
        require(JsonToken.START_OBJECT);
        int run = number("run");
        int asExpected = number("asExpected");
        require(JsonToken.END_OBJECT);
        if (run <= 0 || run != asExpected) {
            throw new IOException(
                    key + ": " + asExpected + " of " + run + " as expected: expected all of at least one");
        }
        return run;
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        key("files");
        require(JsonToken.START_OBJECT);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String path = in.currentName();
            require(JsonToken.VALUE_STRING);
            files.put(path, in.getText());
        }
        return files;
    }

    private String text(String key) throws IOException {
        key(key);
        require(JsonToken.VALUE_STRING);
        return in.getText();
    }

    private int number(String key) throws IOException {
        key(key);
        require(JsonToken.VALUE_NUMBER_INT);
        return in.getIntValue();
    }

    private void key(String key) throws IOException {
        require(JsonToken.FIELD_NAME);
        if (!key.equals(in.currentName())) {
            throw new IOException("expected the key \"" + key + "\", found \"" + in.currentName() + "\"");
        }
    }

    private void require(JsonToken token) throws IOException {
        if (in.nextToken() != token) {
            throw new IOException("expected " + token + ", found " + in.currentToken());
        }
    }
}
