package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosswise.engine.HarmlessRules;
import org.crosswise.engine.Hostile;
import org.crosswise.engine.HostileRules;
import org.crosswise.engine.RuleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile rules have no effect at check, build or run. A process of its own is to assess with them; from outside it is
 * seen to write no file, start no process, open no connection, keep its properties and threads, and end as it meant to.
 */
class NoEffectTest {

    private static final String TEXT = "the text ";

    @TempDir
    Path parent;

    /** What was seen of a process. */
    private record Seen(int status, List<String> lines, boolean children, Set<String> connections) {}

    @Test
    void hostileRulesHaveNoEffect() throws Exception {
        List<String> folders = new ArrayList<>();
        Stream.concat(HostileRules.refusedByTheGate().stream(), HostileRules.refusedByTheChecks().stream())
                .forEach(hostile -> folders.add(written(hostile)));
        Set<String> before = files();

        Seen seen = watched(folders);

        assertThat(folders).hasSizeGreaterThan(60);
        assertThat(seen.status()).isEqualTo(HostileRun.FINISHED);
        assertThat(seen.lines()).hasSameSizeAs(folders).allMatch("3"::equals);
        assertThat(seen.children()).isFalse();
        assertThat(seen.connections()).isEmpty();
        assertThat(files()).isEqualTo(before);
        assertThat(HostileRules.TRACE).doesNotExist();
        assertThat(HostileRules.isCalled()).isFalse();
    }

    /**
     * Texts may say what they like: they are built and run, and are still nothing but texts. The assessment ends with 4, as this
     * set concludes no level of safety.
     */
    @Test
    void textsThatLookLikeCodeAreTextsWhenBuiltAndRun() throws Exception {
        RuleFolder rules = RuleFolder.in(parent);
        StringBuilder drl = new StringBuilder(RuleFolder.HEAD);
        int count = 0;
        for (HarmlessRules.Harmless harmless : HarmlessRules.all()) {
            if (harmless.what().startsWith(TEXT)) {
                String rule = RuleFolder.HARMLESS
                        .replace("thomas-short", "text-" + count)
                        .replace("> 0", "> " + count)
                        .replace("0.70", "0." + (10 + count++));
                drl.append(rule.replace("\n", " ")
                                .replace("Short.", harmless.what().substring(TEXT.length())))
                        .append('\n');
            }
        }
        rules.drl(drl.toString());
        Set<String> before = files();

        Seen seen = watched(List.of(rules.path().toString()));

        assertThat(count).isGreaterThan(10);
        assertThat(seen.lines()).singleElement().asString().startsWith("4");
        assertThat(seen.children()).isFalse();
        assertThat(seen.connections()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "process", "socket", "property"})
    void anEffectWouldBeSeen(String kind) throws Exception {
        String rules = RuleFolder.in(parent).drl("no rule").path().toString();
        Set<String> before = files();
        String value =
                switch (kind) {
                    case "file" -> parent.resolve("written").toString();
                    case "socket" -> String.valueOf(HostileRules.port());
                    default -> "5";
                };

        Seen seen = watched(List.of("effect:" + kind + ":" + value, rules, rules));

        boolean effect =
                switch (kind) {
                    case "file" -> !files().equals(before);
                    case "process" -> seen.children();
                    case "socket" -> HostileRules.isCalled();
                    default -> seen.lines().contains("3 changed [crosswise.hostile]");
                };
        assertThat(effect).isTrue();
    }

    private String written(Hostile hostile) {
        RuleFolder rules = RuleFolder.in(parent);
        hostile.files().accept(rules);
        return rules.path().toString();
    }

    private Seen watched(List<String> folders) throws IOException, InterruptedException {
        Path home = Files.createDirectories(parent.resolve("home"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                HostileRun.class.getName(),
                parent.resolve("document.json").toString()));
        command.addAll(folders);
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        return watch(process);
    }

    private static Seen watch(Process process) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        boolean children = false;
        Set<String> connections = new TreeSet<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            while (true) {
                String line = out.readLine();
                children |= process.descendants().findAny().isPresent();
                connections.addAll(sockets(process.pid()));
                if (line == null) {
                    break;
                }
                lines.add(line);
            }
        }
        return new Seen(process.waitFor(), lines, children, connections);
    }

    /**
     * The network sockets that a process holds, by its own list of open files; none where the system keeps no such list. (Java
     * itself holds a socket to nowhere, for closing files.)
     */
    private static Set<String> sockets(long pid) {
        Path process = Path.of("/proc", String.valueOf(pid));
        Set<String> sockets = new TreeSet<>();
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            StringBuilder network = new StringBuilder();
            for (String protocol : List.of("tcp", "tcp6", "udp", "udp6")) {
                network.append(Files.readString(process.resolve("net").resolve(protocol)));
            }
            for (Path file : files.toList()) {
                String target = Files.readSymbolicLink(file).toString();
                if (target.startsWith("socket:") && network.indexOf(target.replaceAll("\\D", "") + " ") >= 0) {
                    sockets.add(target);
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            return sockets;
        }
        return sockets;
    }

    private static String absolute(String classPath) {
        List<String> parts = new ArrayList<>();
        for (String part : classPath.split(System.getProperty("path.separator"))) {
            parts.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(System.getProperty("path.separator"), parts);
    }

    /** Every file below the watched folder, but the document that the process is told to write. */
    private Set<String> files() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> found = Files.walk(parent)) {
            found.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> parent.relativize(file).toString())
                    .filter(name -> !name.equals("document.json"))
                    .forEach(files::add);
        }
        return files;
    }
}
