package org.crosswise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own: what it prints, what it never prints, and how it ends. */
class ServeCommandTest {

    private static final String DESK_WORKER = "docs/examples/desk-worker.yaml";
    private static final String QUICK = "?without=stability,would-change";
    private static final String EVERYWHERE = """
            {"label":"%s","findings":[
              {"code":"%s","value":1},
              {"code":"age","value":"%s"},
              {"code":"height","value":3,"unit":"%s"},
              {"code":"trunkCurlUp","value":"FAIL","side":"%s","date":"%s"},
              {"code":"redFlag","value":"%s","answer":"%s"},
              {"code":"sex","value":"M","%s":"%s"},
              "%s"]}""";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    /** One process for all that needs one, as its start takes seconds. */
    @Test
    void itAnswersAsTheCommandLineLogsNothingThatWasEnteredAndFinishesWhatWasBegun() throws Exception {
        Process process = start(0);
        try {
            URI address = ready(process);
            answersAreThoseOfTheCommandLine(address);
            List<String> marks =
                    IntStream.range(0, 50).mapToObj(i -> "Mark" + i + "Zq7Kx").toList();
            plantEverywhere(address, marks);
            assertNone(marks, get(address, "metrics").body());

            List<Asked> asked = askUntilItEnds(address, process);

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(asked.stream().filter(Asked::begunBefore)).isNotEmpty().allMatch(Asked::answered);
            String said = Files.readString(folder.resolve("out")) + Files.readString(folder.resolve("err"));
            assertNone(marks, said);
            assertThat(said).isEqualTo("Crosswise is ready on " + address + System.lineSeparator());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void toldToEndBeforeItIsReadyItSaysSoAndThatIsNoFailure() throws Exception {
        int port = free();
        Process process = start(port);
        try {
            awaitWarmingUp(port, process);

            process.destroy();

            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(Files.readString(folder.resolve("out"))).isEmpty();
            assertThat(Files.readString(folder.resolve("err")))
                    .startsWith("crosswise: told to end before it was ready. Nothing had begun.");
        } finally {
            process.destroyForcibly();
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** It takes its address before it warms up. */
    private static void awaitWarmingUp(int port, Process process) throws Exception {
        for (int i = 0; i < 3000 && process.isAlive(); i++) {
            try {
                new Socket("127.0.0.1", port).close();
                return;
            } catch (ConnectException e) {
                Thread.sleep(10);
            }
        }
        throw new AssertionError("it did not take its address");
    }

    private Process start(int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Program.SHORT_LIFE);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("serve", "--port", String.valueOf(port), "--deadline", "120"));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private URI ready(Process process) throws Exception {
        for (int i = 0; i < 1200 && process.isAlive(); i++) {
            String said = Files.readString(folder.resolve("out"));
            if (said.endsWith(System.lineSeparator())) {
                return URI.create(said.strip().replaceFirst(".* ", ""));
            }
            Thread.sleep(50);
        }
        throw new AssertionError("it did not get ready: " + Files.readString(folder.resolve("err")));
    }

    private static void answersAreThoseOfTheCommandLine(URI address) throws Exception {
        HttpResponse<String> answer =
                post(address, "api/assess" + QUICK, "application/yaml", Files.readString(Path.of(DESK_WORKER)));

        assertThat(answer.body() + System.lineSeparator())
                .isEqualTo(
                        CommandRun.of("assess", "--format", "json", "--without", "stability,would-change", DESK_WORKER)
                                .out());
    }

    /** In documents that are read and in those that are not; what cannot be read is refused without repeating it. */
    private static void plantEverywhere(URI address, List<String> marks) {
        for (String mark : marks) {
            HttpResponse<String> answer =
                    post(address, "api/assess" + QUICK, "application/json", EVERYWHERE.replace("%s", mark));
            assertThat(answer.statusCode()).isEqualTo(200);
            for (String broken : List.of(
                    "{\"%s\":1}",
                    "{\"schema\":\"%s\",\"findings\":[]}",
                    "{\"assessedOn\":\"%s\",\"findings\":[]}",
                    "{\"label\":[\"%s\"],\"findings\":[]}",
                    "{\"findings\":\"%s\"}",
                    "{\"findings\":[],\"label\":\"%s\",\"label\":\"%s\"}",
                    "{\"findings\":[{\"code\":\"%s\"",
                    "%s",
                    "{\"before\":{\"%s\":1},\"today\":{\"%s\":1}}")) {
                refused(post(address, "api/assess", "application/json", broken.replace("%s", mark)), mark);
                refused(post(address, "api/assess", "application/yaml", broken.replace("%s", "!" + mark)), mark);
                refused(post(address, "api/compare", "application/json", broken.replace("%s", mark)), mark);
            }
            refused(post(address, "api/assess?without=" + mark, "application/json", "{}"), mark);
            refused(post(address, "api/assess", "text/" + mark, mark), mark);
            refused(get(address, mark), mark);
        }
    }

    private static void refused(HttpResponse<String> answer, String mark) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body() + answer.headers().map()).doesNotContain(mark);
    }

    private static void assertNone(List<String> marks, String text) {
        assertThat(marks).noneMatch(text::contains);
    }

    private record Asked(long begun, long told, boolean answered) {

        boolean begunBefore() {
            return begun < told;
        }
    }

    /** Four clients ask without a pause; in the midst of it the process is told to end. */
    private static List<Asked> askUntilItEnds(URI address, Process process) throws Exception {
        AtomicLong told = new AtomicLong(Long.MAX_VALUE);
        List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
        String document = Files.readString(Path.of(DESK_WORKER));
        List<CompletableFuture<Void>> clients = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            while (process.isAlive()) {
                                long begun = System.nanoTime();
                                boolean answered = isAnswered(address, document);
                                asked.add(new Asked(begun, told.get(), answered));
                            }
                        },
                        task -> new Thread(task).start()))
                .toList();
        Thread.sleep(700);
        told.set(System.nanoTime());
        process.destroy();
        clients.forEach(CompletableFuture::join);
        return asked;
    }

    /** With a whole report, or with words that say that there is none. */
    private static boolean isAnswered(URI address, String document) {
        try {
            HttpResponse<String> answer = post(address, "api/assess" + QUICK, "application/yaml", document);
            return answer.statusCode() == 200
                    ? answer.body().endsWith("}")
                    : answer.body().contains("/problems/stopping");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    @Test
    void anAddressThatOthersReachIsWarnedOfAndOneThatIsTakenIsTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());

            CommandRun run = CommandRun.of("serve", "--host", "0.0.0.0", "--port", port);

            assertThat(run.status()).isEqualTo(ExitStatus.BAD_INPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("crosswise: 0.0.0.0 can be reached from other machines, and there is no authentication")
                    .contains("crosswise: cannot listen on 0.0.0.0 port " + port + ": ")
                    .contains("--port takes another one");
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(CommandRun.of("serve", "--port", "70000").err()).contains("--port 70000: expected 0 to 65535");
        assertThat(CommandRun.of("serve", "--queue", "0").err()).contains("--queue 0: expected at least 1");
        assertThat(CommandRun.of("serve", "--deadline", "0").err()).contains("--deadline");
        assertThat(CommandRun.of("serve", "--at-least", "1.0.0").err()).contains("--rules PATH, which is missing");
    }

    private static HttpResponse<String> get(URI address, String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    private static HttpResponse<String> post(URI address, String path, String type, String body) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
