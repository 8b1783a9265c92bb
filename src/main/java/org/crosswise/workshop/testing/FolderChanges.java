package org.crosswise.workshop.testing;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits until something in a folder of rules changes, and comes to rest. For one thread. */
final class FolderChanges implements AutoCloseable {

    /** Editors save in several steps: write, rename, touch. */
    private static final long REST_MILLIS = 60;

    private final Path folder;
    private final WatchService service;

    /** Watches from now on. */
    FolderChanges(Path folder) throws IOException {
        this.folder = folder;
        this.service = folder.getFileSystem().newWatchService();
        register();
    }

    /** Returns when something has changed and nothing more changes for a moment. */
    void await() throws IOException, InterruptedException {
        WatchKey key = service.take();
        while (key != null) {
            taken(key);
            key = service.poll(REST_MILLIS, TimeUnit.MILLISECONDS);
        }
        register();
    }

    /** Whether something has changed since; the next {@link #await()} tells it again. */
    boolean pending() {
        WatchKey key = service.poll();
        if (key != null) {
            key.reset();
        }
        return key != null;
    }

    private static void taken(WatchKey key) {
        key.pollEvents();
        key.reset();
    }

    /** Registering a folder once more changes nothing. */
    private void register() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                return isOfNoInterest(directory) || !registered(directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A folder may be gone again before it is registered. */
    private boolean registered(Path directory) throws IOException {
        try {
            directory.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private boolean isOfNoInterest(Path directory) {
        String name = String.valueOf(directory.getFileName());
        return !directory.equals(folder) && (name.startsWith(".") || directory.equals(folder.resolve("corpus")));
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
