package org.crosswise.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Files that were read already, by their path. */
record PackedOrigin(SortedMap<String, byte[]> content) implements Origin {

    @Override
    public InputStream open(String path) throws IOException {
        byte[] bytes = content.get(path);
        if (bytes == null) {
            throw new UnreadableFileException(path, "there is no such file in the bundle");
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean has(String path) {
        return content.containsKey(path);
    }

    @Override
    public List<String> folders(String path) {
        return below(path)
                .filter(rest -> rest.contains("/"))
                .map(rest -> rest.substring(0, rest.indexOf('/')))
                .distinct()
                .toList();
    }

    @Override
    public List<String> files(String path) {
        return below(path).filter(rest -> !rest.contains("/")).toList();
    }

    private Stream<String> below(String path) {
        String folder = path.isEmpty() ? "" : path + "/";
        return content.keySet().stream()
                .filter(each -> each.startsWith(folder))
                .map(each -> each.substring(folder.length()));
    }
}
