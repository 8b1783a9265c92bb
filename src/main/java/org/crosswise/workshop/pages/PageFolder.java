package org.crosswise.workshop.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder that pages are written to. Files that are no pages of topics are left alone. */
public final class PageFolder {

    private static final String TOPIC = "[0-9]+-[a-z-]+/[a-z0-9-]+\\.md";

    private final Path folder;

    /** Pages in this folder, which need not be there yet. */
    public PageFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes what has changed, and takes away the pages of topics that are gone. */
    public void write(RulePages pages) throws IOException {
        for (String page : stale(pages)) {
            Path file = folder.resolve(page);
            String text = pages.files().get(page);
            if (text == null) {
                Files.delete(file);
            } else {
                Files.createDirectories(folder.resolve(page).toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
        }
    }

    /** The pages that are missing, differ, or are of topics that are gone; sorted. */
    public List<String> stale(RulePages pages) throws IOException {
        TreeSet<String> stale = new TreeSet<>();
        for (Map.Entry<String, String> page : pages.files().entrySet()) {
            Path file = folder.resolve(page.getKey());
            if (!Files.isRegularFile(file) || !Files.readString(file).equals(page.getValue())) {
                stale.add(page.getKey());
            }
        }
        for (String page : written()) {
            if (!pages.files().containsKey(page)) {
                stale.add(page);
            }
        }
        return List.copyOf(stale);
    }

    /** The pages of topics that are there. */
    private List<String> written() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.matches(TOPIC))
                    .sorted()
                    .toList();
        }
    }
}
