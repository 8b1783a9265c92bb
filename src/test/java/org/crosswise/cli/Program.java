package org.crosswise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Starts the program as a process of its own. */
final class Program {

    /** What ends within seconds is not worth much compiling. */
    static final List<String> SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private Program() {}

    record Run(int status, String out, String err) {}

    static Run run(String... arguments) throws IOException, InterruptedException {
        return runWithInput("", arguments);
    }

    static Run runWithInput(String input, String... arguments) throws IOException, InterruptedException {
        return run(Path.of(""), input, arguments);
    }

    /** In another folder than this process. */
    static Run runIn(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, "", arguments);
    }

    private static Run run(Path folder, String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_LIFE);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .start();
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = text(process.getInputStream());
        return new Run(process.waitFor(), out, err.join());
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
