package org.crosswise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosswise.service.ContractTest.assertProblem;
import static org.crosswise.service.ContractTest.assertRefused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More than can be answered, and an end in the midst of it. */
class LoadTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Limits ONE_THREAD = limits(Duration.ofSeconds(30), 4096, 128L << 20);

    private final Held rules = new Held();

    @AfterEach
    void letGo() {
        rules.letGo();
    }

    @Test
    void whatComesBeyondTheQueueIsRefusedAtOnceAndLaterServed() throws Exception {
        try (Served served = Served.of(rules, settings(Duration.ofSeconds(20), 1), ONE_THREAD)) {
            CompletableFuture<HttpResponse<String>> running = asked(served);
            rules.awaitBegun();
            CompletableFuture<HttpResponse<String>> waiting = asked(served);
            await(served, "crosswise_evaluations_waiting 1.0");

            HttpResponse<String> refused = served.post("/api/assess", Documents.SMALL);

            assertProblem(refused, 503, "busy");
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(served.get("/metrics").body()).contains("crosswise_shed_total 1.0");
            rules.letGo();
            assertThat(running.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(waiting.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(served.post("/api/assess", Documents.SMALL).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theDeadlineIsToldInTimeAndWhatOnlyWaitedIsNotBegun() throws Exception {
        try (Served served = Served.of(rules, settings(Duration.ofMillis(400), 5), ONE_THREAD)) {
            CompletableFuture<HttpResponse<String>> running = asked(served);
            rules.awaitBegun();
            CompletableFuture<HttpResponse<String>> waiting = asked(served);

            assertProblem(running.get(20, TimeUnit.SECONDS), 503, "deadline");
            assertProblem(waiting.get(20, TimeUnit.SECONDS), 503, "deadline");
            assertThat(served.get("/metrics").body())
                    .contains("crosswise_deadlines_total 2.0")
                    .contains("crosswise_evaluations_waiting 0.0")
                    .contains("crosswise_evaluations_running 1.0");
            rules.letGo();
            assertThat(served.post("/api/assess", Documents.SMALL).statusCode()).isEqualTo(200);
            assertThat(rules.runs()).isEqualTo(2);
        }
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotBegun() throws Exception {
        try (Served served = Served.of(rules, settings(Duration.ofSeconds(20), 5), ONE_THREAD)) {
            CompletableFuture<HttpResponse<String>> running = asked(served);
            rules.awaitBegun();
            try (Raw gone = new Raw(served.port())) {
                gone.send(post(served, Documents.SMALL.length()) + Documents.SMALL);
                await(served, "crosswise_evaluations_waiting 1.0");
            }
            rules.letGo();

            assertThat(running.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            await(served, "crosswise_abandoned_total 1.0");
            assertThat(rules.runs()).isEqualTo(1);
        }
    }

    @Test
    void whoSendsNoMoreAndStillReadsIsAnswered() throws Exception {
        try (Served served = Served.of(rules, settings(Duration.ofSeconds(20), 5), ONE_THREAD);
                Raw first = new Raw(served.port());
                Raw next = new Raw(served.port());
                Raw older = new Raw(served.port())) {
            String whole = post(served, Documents.SMALL.length()) + Documents.SMALL;
            first.send(whole).thatIsAll();
            rules.awaitBegun();
            next.send(whole).thatIsAll();
            older.send(whole.replace("HTTP/1.1", "HTTP/1.0")).thatIsAll();
            await(served, "crosswise_evaluations_waiting 2.0");
            rules.letGo();

            assertThat(first.readAll()).contains("HTTP/1.1 200 ").endsWith("{}");
            assertThat(next.readAll()).contains("HTTP/1.1 200 ").endsWith("{}");
            assertThat(older.readAll()).startsWith("HTTP/1.1 200 ").endsWith("{}");
        }
    }

    @Test
    void allBodiesTogetherHaveALimitToo() throws Exception {
        long twoBodies = 2 * 1000L + 500;
        try (Served served = Served.of(
                rules, settings(Duration.ofSeconds(20), 9), limits(Duration.ofSeconds(30), 4096, twoBodies))) {
            String body = Documents.SMALL + " ".repeat(1000 - Documents.SMALL.length());
            CompletableFuture<HttpResponse<String>> running = asked(served, body);
            rules.awaitBegun();
            CompletableFuture<HttpResponse<String>> waiting = asked(served, body);
            await(served, "crosswise_evaluations_waiting 1.0");

            assertProblem(served.post("/api/assess", body), 503, "busy");

            rules.letGo();
            assertThat(running.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(waiting.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(served.post("/api/assess", body).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aBodyThatDoesNotArriveIsGivenUp() throws Exception {
        try (Served served = Served.of(rules, Served.ANY_PORT, limits(Duration.ofMillis(300), 4096, 128L << 20));
                Raw slow = new Raw(served.port())) {
            slow.send(post(served, 100) + "{\"find");

            assertThat(slow.readAll()).startsWith("HTTP/1.1 408 ").contains("/problems/too-slow");
            assertThat(rules.runs()).isZero();
        }
    }

    @Test
    void anAnswerThatIsBeingMadeMayTakeLongerThanAConnectionMayBeIdle() throws Exception {
        Limits impatient = new Limits(1, TEN_SECONDS, Duration.ofSeconds(30), Duration.ofMillis(300), 4096, 128L << 20);
        try (Served served = Served.of(rules, settings(Duration.ofSeconds(20), 5), impatient);
                Raw idle = new Raw(served.port())) {
            CompletableFuture<HttpResponse<String>> running = asked(served);
            rules.awaitBegun();
            assertThat(idle.readAll()).isEmpty();
            Thread.sleep(600);
            rules.letGo();

            assertThat(running.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAnswerThatIsNotTakenIsGivenUp() throws Exception {
        String large = "{\"a\":\"" + "x".repeat(20_000_000) + "\"}";
        try (Served served = Served.of(
                        question -> large, Served.ANY_PORT, limits(Duration.ofMillis(500), 4096, 128L << 20));
                Raw slow = Raw.slow(served.port())) {
            slow.send(post(served, Documents.SMALL.length()) + Documents.SMALL);
            await(served, "crosswise_requests_total{route=\"/api/assess\",status=\"200\"} 1.0");

            assertThat(slow.readAll().length()).isLessThan(large.length());
        }
    }

    @Test
    void slowClientsKeepNobodyFromBeingAnswered() throws Exception {
        List<Raw> slow = new ArrayList<>();
        try (Served served = Served.of(question -> "{}", Served.ANY_PORT)) {
            for (int i = 0; i < 300; i++) {
                slow.add(new Raw(served.port()).send(post(served, 100) + "{\"find"));
                slow.add(new Raw(served.port()).send("POST /api/assess HTTP/1.1\r\nHo"));
            }

            assertThat(served.post("/api/assess", Documents.SMALL).statusCode()).isEqualTo(200);
            await(served, "crosswise_evaluations_running 0.0");
        } finally {
            for (Raw each : slow) {
                each.close();
            }
        }
    }

    @Test
    void aHeaderThatDoesNotArriveIsGivenUpHoweverOftenAByteComes() throws Exception {
        Limits impatient = new Limits(1, Duration.ofMillis(400), TEN_SECONDS, TEN_SECONDS, 4096, 128L << 20);
        try (Served served = Served.of(rules, Served.ANY_PORT, impatient);
                Raw first = new Raw(served.port());
                Raw next = new Raw(served.port())) {
            first.send("GET /health/live HTTP/1.1\r\nHost: ");
            next.send("GET /health/live HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\n\r\n");
            Thread.sleep(600);
            next.send("GET /health/live HTTP/1.1\r\nX: ");
            for (int i = 0; i < 20; i++) {
                Thread.sleep(50);
                first.send("x");
                next.send("x");
            }

            assertRefused(first.readAll(), 408, "too-slow");
            assertThat(next.readAll()).startsWith("HTTP/1.1 200 ").contains("HTTP/1.1 408 ");
            assertThat(served.get("/metrics").body())
                    .contains("crosswise_requests_total{route=\"other\",status=\"408\"} 2.0");
        }
    }

    @Test
    void whoComesSlowlyLeavesWhenManyCome() throws Exception {
        try (Served served =
                Served.of(question -> "{}", Served.ANY_PORT, limits(Duration.ofSeconds(30), 8, 128L << 20))) {
            List<Raw> slow = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                slow.add(new Raw(served.port()).send("GET / HTTP/1.1\r\nHost: "));
                slow.add(new Raw(served.port()).send(post(served, 100) + "{\"find"));
                assertThat(read(new Raw(served.port()), live(served))).startsWith("HTTP/1.1 200 ");
            }

            assertThat(slow.get(0).readAll()).startsWith("HTTP/1.1 503 ").contains("/problems/busy");
            for (Raw each : slow) {
                each.close();
            }
        }
    }

    @Test
    void eachThatComesBeyondTheLimitSendsAnotherOneAway() throws Exception {
        try (Served served =
                Served.of(question -> "{}", Served.ANY_PORT, limits(Duration.ofSeconds(30), 64, 128L << 20))) {
            List<Raw> slow = new ArrayList<>();
            for (int i = 0; i < 256; i++) {
                slow.add(new Raw(served.port()).send("GET / HTTP/1.1\r\nHost: "));
            }

            for (Raw each : slow.subList(0, 256 - 64)) {
                assertThat(each.readAll()).doesNotContain("HTTP/1.1 408 ");
            }
            assertThat(served.get("/health/live").statusCode()).isEqualTo(200);
            for (Raw each : slow) {
                each.close();
            }
        }
    }

    @Test
    void moreConnectionsThanThereMayBeWaitWhenNoneOfThemIsSlow() throws Exception {
        try (Served served =
                Served.of(rules, settings(Duration.ofSeconds(20), 9), limits(Duration.ofSeconds(30), 3, 128L << 20))) {
            List<Raw> asking = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                asking.add(new Raw(served.port()).send(post(served, Documents.SMALL.length()) + Documents.SMALL));
                Thread.sleep(400);
            }
            try (Raw fourth = new Raw(served.port())) {
                CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> read(fourth, live(served)));
                Thread.sleep(300);
                assertThat(answer).isNotDone();
                rules.letGo();
                for (Raw each : asking) {
                    each.close();
                }
                assertThat(answer.get(20, TimeUnit.SECONDS)).startsWith("HTTP/1.1 200 ");
            }
        }
    }

    private static String live(Served served) {
        return "GET /health/live HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\nConnection: close\r\n\r\n";
    }

    @Test
    void aHeaderThatIsOnItsWayWhenTheServiceEndsIsToldSo() throws Exception {
        Served served = Served.of(rules, Served.ANY_PORT);
        try (Raw begun = new Raw(served.port())) {
            begun.send("POST /api/assess HTTP/1.1\r\nHo");
            await(served, "crosswise_evaluations_running 0.0");

            served.close();

            assertRefused(begun.readAll(), 503, "stopping");
        }
    }

    @Test
    void aBodyThatIsOnItsWayWhenTheServiceEndsIsToldSo() throws Exception {
        Served served = Served.of(rules, Served.ANY_PORT);
        try (Raw begun = new Raw(served.port())) {
            begun.send("POST /api/assess HTTP/1.1\r\nHost: localhost:" + served.port()
                    + "\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{");
            await(served, "crosswise_evaluations_running 0.0");

            served.close();

            assertRefused(begun.readAll(), 503, "stopping");
        }
    }

    @Test
    void whatWasBegunIsFinishedWhenTheServiceEnds() throws Exception {
        Served served = Served.of(rules, settings(Duration.ofSeconds(20), 5), ONE_THREAD);
        try (Raw kept = new Raw(served.port());
                Raw late = new Raw(served.port())) {
            String start = " HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\n\r\n";
            kept.send("GET /health/live" + start);
            late.send("GET /health/live" + start);
            CompletableFuture<HttpResponse<String>> running = asked(served);
            rules.awaitBegun();
            CompletableFuture<HttpResponse<String>> waiting = asked(served);
            await(served, "crosswise_evaluations_waiting 1.0");

            CompletableFuture<Void> ending = CompletableFuture.runAsync(served::close);
            awaitClosed(served.port());

            kept.send("GET /health/ready" + start);
            late.send(post(served, Documents.SMALL.length()) + Documents.SMALL);
            assertThat(kept.readAll()).contains("HTTP/1.1 503 ").contains("/problems/stopping");
            assertThat(late.readAll()).contains("HTTP/1.1 503 ").contains("/problems/stopping");
            assertThat(ending).isNotDone();
            rules.letGo();
            assertThat(running.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(waiting.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            ending.get(20, TimeUnit.SECONDS);
            assertThatThrownBy(() -> new Socket("127.0.0.1", served.port())).isInstanceOf(ConnectException.class);
        }
    }

    private static Limits limits(Duration arrival, int connections, long bodies) {
        return new Limits(1, TEN_SECONDS, arrival, Duration.ofSeconds(30), connections, bodies);
    }

    private static Settings settings(Duration deadline, int queue) {
        return new Settings("127.0.0.1", 0, deadline, queue);
    }

    private static CompletableFuture<HttpResponse<String>> asked(Served served) {
        return asked(served, Documents.SMALL);
    }

    private static CompletableFuture<HttpResponse<String>> asked(Served served, String body) {
        return CompletableFuture.supplyAsync(() -> served.post("/api/assess", body), task -> new Thread(task).start());
    }

    private static String post(Served served, int length) {
        return "POST /api/assess HTTP/1.1\r\nHost: localhost:" + served.port()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String read(Raw raw, String request) {
        try {
            return raw.send(request).readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Served served, String line) throws InterruptedException {
        for (int i = 0; i < 400 && !served.get("/metrics").body().contains(line); i++) {
            Thread.sleep(20);
        }
        assertThat(served.get("/metrics").body()).contains(line);
    }

    private static void awaitClosed(int port) throws Exception {
        for (int i = 0; i < 400; i++) {
            try {
                new Socket("127.0.0.1", port).close();
                Thread.sleep(20);
            } catch (ConnectException e) {
                return;
            }
        }
    }
}
