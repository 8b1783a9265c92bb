package org.crosswise.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Loads the service as a process of its own on this machine, with the generator beside it, and prints what happened; see
 * docs/PERFORMANCE.md. One file without anything else, so that it runs as it is:
 * {@code java src/benchmark/java/org/crosswise/benchmark/ServiceLoad.java [seconds of the overload]}.
 */
public final class ServiceLoad {

    private static final String QUICK = "?without=stability,would-change";
    private static final String WHOLE = "";
    private static final int STEADY_SECONDS = 15;
    private static final int CLIENTS = 4;
    private static final int SLOW = 1_000;
    private static final int TIMES = 10;
    private static final int MOST_AT_ONCE = 1_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final byte[] document;
    private final Process process;
    private final URI address;

    private ServiceLoad(byte[] document, Process process, URI address) {
        this.document = document;
        this.process = process;
        this.address = address;
    }

    /** One request: when it began and ended, and with what; −1 when nothing whole came back. */
    private record Told(long begun, long ended, int status) {

        double millis() {
            return (ended - begun) / 1e6;
        }
    }

    /** Runs everything; at most some minutes, and never against another machine. */
    public static void main(String[] arguments) throws Exception {
        int overload = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        byte[] document = Files.readAllBytes(Path.of("docs/examples/desk-worker.yaml"));
        long since = System.nanoTime();
        Process process = new ProcessBuilder("java", "-jar", "target/crosswise-app.jar", "serve", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = String.valueOf(out.readLine());
            say("ready after %.1f s%n", (System.nanoTime() - since) / 1e9);
            new ServiceLoad(document, process, URI.create(line.replaceFirst(".* ", ""))).run(overload);
        } finally {
            process.destroyForcibly();
        }
    }

    private void run(int overload) throws Exception {
        print("warming up, without analyses", steady(QUICK, STEADY_SECONDS), STEADY_SECONDS);
        List<Told> quick = steady(QUICK, STEADY_SECONDS);
        print("without analyses", quick, STEADY_SECONDS);
        print("with all analyses", steady(WHOLE, STEADY_SECONDS), STEADY_SECONDS);
        slow();
        overload(TIMES * quick.size() / STEADY_SECONDS, overload);
        print("right after it", steady(QUICK, 5), 5);
        end();
    }

    /** Some clients, each of which asks again as soon as it is answered. */
    private List<Told> steady(String query, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return together(query, told -> told.ended() < end);
    }

    private List<Told> together(String query, Predicate<Told> goOn) {
        ConcurrentLinkedQueue<Told> all = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(CompletableFuture.runAsync(
                    () -> {
                        Told told = ask(query).join();
                        for (; goOn.test(told); told = ask(query).join()) {
                            all.add(told);
                        }
                        all.add(told);
                    },
                    task -> new Thread(task).start()));
        }
        clients.forEach(CompletableFuture::join);
        return List.copyOf(all);
    }

    private CompletableFuture<Told> ask(String query) {
        long begun = System.nanoTime();
        return client.sendAsync(request(query), BodyHandlers.ofByteArray())
                .handle((answer, problem) -> new Told(begun, System.nanoTime(), problem == null ? status(answer) : -1));
    }

    private HttpRequest request(String query) {
        return HttpRequest.newBuilder(address.resolve("api/assess" + query))
                .header("Content-Type", "application/yaml")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofByteArray(document))
                .build();
    }

    private static int status(HttpResponse<byte[]> answer) {
        byte[] body = answer.body();
        return body.length > 0 && body[body.length - 1] == '}' ? answer.statusCode() : -1;
    }

    /** Connections that send half a header or half a body and then nothing, while others are answered. */
    private void slow() throws IOException {
        List<Socket> slow = new ArrayList<>();
        String half = "POST /api/assess HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n";
        String body = "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"findings\":[";
        for (int i = 0; i < SLOW; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
            socket.getOutputStream().write((i % 2 == 0 ? half : half + body).getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }
        print("beside " + SLOW + " slow connections", steady(QUICK, STEADY_SECONDS), STEADY_SECONDS);
        for (Socket each : slow) {
            each.close();
        }
    }

    /** As many requests a second as that, whether they are answered or not. */
    private void overload(int rate, int seconds) {
        ConcurrentLinkedQueue<Told> all = new ConcurrentLinkedQueue<>();
        Semaphore open = new Semaphore(MOST_AT_ONCE);
        long start = System.nanoTime();
        long sent = 0;
        long skipped = 0;
        for (long now = start; now - start < TimeUnit.SECONDS.toNanos(seconds); now = System.nanoTime()) {
            for (long due = (long) ((now - start) / 1e9 * rate); sent + skipped < due; ) {
                if (open.tryAcquire()) {
                    sent++;
                    ask(QUICK).thenAccept(told -> {
                        all.add(told);
                        open.release();
                    });
                } else {
                    skipped++;
                }
            }
            LockSupport.parkNanos(1_000_000);
        }
        open.acquireUninterruptibly(MOST_AT_ONCE);
        print("offered " + rate + " a second", List.copyOf(all), seconds);
        say("  not sent, as %d were open: %d%n", MOST_AT_ONCE, skipped);
    }

    /** SIGTERM while clients ask: what was begun before is answered, whole or with words. */
    private void end() throws InterruptedException {
        long[] told = new long[1];
        CompletableFuture.runAsync(
                () -> {
                    told[0] = System.nanoTime();
                    process.destroy();
                },
                CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS));
        List<Told> all = together(QUICK, each -> each.status() != -1 && process.isAlive());
        process.waitFor(60, TimeUnit.SECONDS);
        double seconds = (System.nanoTime() - told[0]) / 1e9;
        long before = all.stream().filter(each -> each.begun() < told[0]).count();
        long dropped = all.stream()
                .filter(each -> each.begun() < told[0] && each.status() == -1)
                .count();
        say(
                "SIGTERM: %d requests begun before it, %d of them dropped; ended after %.2f s with status %d%n",
                before, dropped, seconds, process.exitValue());
    }

    private static void print(String what, List<Told> all, int seconds) {
        say(
                "%-32s %6.0f answers a second, p50 %.1f ms, p99 %.1f ms; refused with 503: %.0f a second, p99 %.1f ms; others: %d%n",
                what,
                (double) count(all, 200) / seconds,
                percentile(all, 200, 0.5),
                percentile(all, 200, 0.99),
                (double) count(all, 503) / seconds,
                percentile(all, 503, 0.99),
                all.size() - count(all, 200) - count(all, 503));
    }

    private static long count(List<Told> all, int status) {
        return all.stream().filter(told -> told.status() == status).count();
    }

    private static double percentile(List<Told> all, int status, double part) {
        double[] millis = all.stream()
                .filter(told -> told.status() == status)
                .mapToDouble(Told::millis)
                .sorted()
                .toArray();
        return millis.length == 0 ? 0 : millis[(int) Math.min(millis.length - 1, Math.floor(part * millis.length))];
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
