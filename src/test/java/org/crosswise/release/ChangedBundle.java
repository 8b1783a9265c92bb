package org.crosswise.release;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A bundle in which somebody changed files and made the archive anew. */
public final class ChangedBundle {

    private ChangedBundle() {}

    public static byte[] of(byte[] bundle, Map<String, String> files) {
        Map<String, byte[]> entries = new LinkedHashMap<>(Archive.read(bundle));
        files.forEach((path, text) -> entries.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return Archive.write(entries);
    }
}
