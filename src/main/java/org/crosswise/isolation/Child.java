package org.crosswise.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** One child process. Used by one thread at a time. */
final class Child {

    private final Process process;
    private final Path folder;
    private final DataInputStream in;
    private final DataOutputStream out;

    private Child(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Starts it in a folder of its own that holds nothing but the rules, without the caller's environment. */
    static Child start(SortedMap<String, byte[]> rules, Limits limits) {
        try {
            Path folder = Files.createTempDirectory("crosswise-isolated-");
            write(rules, folder.resolve(Worker.RULES));
            ProcessBuilder command = new ProcessBuilder(command(limits))
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            command.environment().clear();
            return new Child(command.start(), folder);
        } catch (IOException e) {
            throw new IsolationException("the child process cannot be started: " + e.getMessage(), e);
        }
    }

    private static void write(SortedMap<String, byte[]> rules, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : rules.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static List<String> command(Limits limits) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                classPath(),
                Worker.class.getName());
    }

    /** The child works in another folder: what is named from here must be named in full. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    /** Waits until its rules are compiled. */
    Reply ready(Duration limit) {
        return within(limit, "its rules were not ready", () -> Reply.read(in));
    }

    Reply ask(Asked asked, Duration limit) {
        return within(limit, "no answer came", () -> {
            asked.write(out);
            return Reply.read(in);
        });
    }

    private interface Talk {
        Reply reply() throws IOException;
    }

    /** What takes longer is killed: nothing inside a process stops an endless rule. */
    private Reply within(Duration limit, String what, Talk talk) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        Thread reader = new Thread(() -> complete(reply, talk), "crosswise-isolation");
        reader.setDaemon(true);
        reader.start();
        try {
            return reply.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close();
            throw new IsolationException("stopped: " + what + " within " + seconds(limit));
        } catch (ExecutionException e) {
            close();
            throw new IsolationException("the child process ended: " + ended(), e.getCause());
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IsolationException("stopped: the caller was interrupted", e);
        }
    }

    private static void complete(CompletableFuture<Reply> reply, Talk talk) {
        try {
            reply.complete(talk.reply());
        } catch (IOException | RuntimeException e) {
            reply.completeExceptionally(e);
        }
    }

    /** Three is what the virtual machine ends with when its memory is used up. */
    private String ended() {
        return process.isAlive() || process.exitValue() != 3
                ? "it gave no answer"
                : "it needed more memory than it may have";
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it and takes its folder away; once is enough, and more does no harm. */
    synchronized void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            delete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IsolationException(folder + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    private void delete() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
