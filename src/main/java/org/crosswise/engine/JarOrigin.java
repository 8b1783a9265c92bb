package org.crosswise.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The rules in the library's own jar; a jar does not list its folders, so it has none to tell. */
record JarOrigin() implements Origin {

    private static final String FOLDER = "/org/crosswise/rules/";

    @Override
    public InputStream open(String path) throws IOException {
        InputStream in = JarOrigin.class.getResourceAsStream(FOLDER + path);
        if (in == null) {
            throw new UnreadableFileException(path, "missing in the jar");
        }
        return in;
    }

    @Override
    public boolean has(String path) {
        return JarOrigin.class.getResource(FOLDER + path) != null;
    }

    @Override
    public List<String> folders(String path) {
        return List.of();
    }

    @Override
    public List<String> files(String path) {
        return List.of();
    }
}
