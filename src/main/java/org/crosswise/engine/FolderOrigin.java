package org.crosswise.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder; nothing outside it is read, and no link is followed. */
record FolderOrigin(Path folder) implements Origin {

    @Override
    public InputStream open(String path) throws IOException {
        Path file = folder;
        for (String name : path.split("/")) {
            if (!RuleFiles.NAME.matcher(name).matches()) {
                throw new UnreadableFileException(path, "\"" + name + "\" is no name for a file of a rule set");
            }
            file = file.resolve(name);
            if (Files.isSymbolicLink(file)) {
                throw new UnreadableFileException(path, "is a link; a rule set holds its files itself");
            }
        }
        if (!Files.isRegularFile(file)) {
            String problem = Files.exists(file) ? "is no plain file" : "there is no such file in " + folder;
            throw new UnreadableFileException(path, problem);
        }
        if (Files.size(file) > RuleFiles.MAX_BYTES) {
            throw new UnreadableFileException(path, "is larger than " + RuleFiles.MAX_BYTES + " bytes");
        }
        return Files.newInputStream(file);
    }

    @Override
    public boolean has(String path) {
        return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<String> links(String path) throws IOException {
        return names(path, Files::isSymbolicLink);
    }

    @Override
    public List<String> folders(String path) throws IOException {
        return names(path, child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public List<String> files(String path) throws IOException {
        return names(path, FolderOrigin::isFile);
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private List<String> names(String path, Predicate<Path> wanted) throws IOException {
        Path parent = path.isEmpty() ? folder : folder.resolve(path);
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(wanted)
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
