package org.crosswise.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/** Loads the executable model that the build made of the bundled rules. */
final class PrecompiledRules {

    private static final String INDEX = "/META-INF/kie/org.crosswise/crosswise/drools-model";

    private static final String VERSION = "Drools-Model-Version:";

    private PrecompiledRules() {}

    /** @throws UncheckedIOException when the model is missing or damaged */
    static Bases load() {
        try {
            return Bases.of(models());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Model> models() throws IOException {
        List<Model> models = new ArrayList<>();
        for (String name : classNames()) {
            models.add(model(name));
        }
        if (models.isEmpty()) {
            throw new IOException(INDEX + ": lists no model; the library was built without its rules");
        }
        return models;
    }

    private static List<String> classNames() throws IOException {
        return index().stream()
                .filter(line -> !line.isBlank() && !line.startsWith(VERSION))
                .toList();
    }

    /** The engine that the library was built with, such as 10.2.0. */
    static String engineVersion() throws IOException {
        return index().stream()
                .filter(line -> line.startsWith(VERSION))
                .map(line -> line.substring(VERSION.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IOException(INDEX + ": names no version"));
    }

    private static List<String> index() throws IOException {
        InputStream in = PrecompiledRules.class.getResourceAsStream(INDEX);
        if (in == null) {
            throw new IOException(INDEX + ": missing; the library was built without its rules");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    private static Model model(String className) throws IOException {
        try {
            Class<?> type = Class.forName(className, true, PrecompiledRules.class.getClassLoader());
            return (Model) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException(INDEX + ": cannot load " + className, e);
        }
    }
}
