package org.crosswise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswise.service.ContractTest.assertProblem;
import static org.crosswise.service.ContractTest.assertRefused;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much, and who may ask. */
class LimitsTest {

    private static final Served SERVED = Served.BUNDLED;
    private static final int MOST = 1 << 20;
    private static final String EMPTY = "{\"findings\":[]}";

    @Test
    void aBodyOfOneMebibyteIsReadAndOneOfAByteMoreIsNot() {
        String most = EMPTY + " ".repeat(MOST - EMPTY.length());

        assertThat(SERVED.post("/api/assess?" + Documents.QUICK, most).statusCode())
                .isEqualTo(200);
        assertThat(inPieces(most).statusCode()).isEqualTo(200);
        assertThat(SERVED.post(
                                "/api/assess?" + Documents.QUICK,
                                "application/yaml",
                                "findings: []\n#" + "x".repeat(MOST - 14))
                        .statusCode())
                .isEqualTo(200);
        assertProblem(inPieces(most + " "), 413, "too-large");
    }

    /** Without a length that is told in advance. */
    private static HttpResponse<String> inPieces(String body) {
        return Served.send(HttpRequest.newBuilder(SERVED.at("/api/assess?" + Documents.QUICK))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(body))));
    }

    @Test
    void aLengthThatIsTooLargeIsRefusedBeforeTheBody() throws Exception {
        String answer = Raw.exchange(SERVED.port(), head("POST", "/api/assess") + "Content-Length: 1048577\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("/problems/too-large")
                .contains("Connection: close");
    }

    @Test
    void anAnswerThatComesBeforeTheBodySaysWhetherTheConnectionEnds() throws Exception {
        String start = head("POST", "/api/assess?without=zzz") + "Content-Length: 2\r\n\r\n";
        String next = "GET /health/live HTTP/1.1\r\nHost: localhost:" + SERVED.port() + "\r\nConnection: close\r\n\r\n";

        assertThat(Raw.exchange(SERVED.port(), start + "{}" + next))
                .contains("400 Bad")
                .contains("200 OK");
        assertThat(Raw.exchange(SERVED.port(), start)).contains("400 Bad").contains("Connection: close");
    }

    @Test
    void aHundredMegabytesAreRefusedAfterTheFirst() throws Exception {
        byte[] piece = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes("US-ASCII");
        try (Raw raw = new Raw(SERVED.port())) {
            raw.send(head("POST", "/api/assess") + "Transfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 1600; i++) {
                raw.send(piece);
            }
            assertThat(raw.readAll()).startsWith("HTTP/1.1 413 ");
        }
        assertThat(SERVED.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void levelsAndFindingsHaveALimit() {
        String deep = "[".repeat(31) + "]".repeat(31);
        assertProblem(SERVED.post("/api/assess", "{\"findings\":[" + deep + "]}"), 400, "unreadable-document");
        assertThat(SERVED.post("/api/assess?" + Documents.QUICK, "{\"findings\":[" + deep.substring(1, 61) + "]}")
                        .statusCode())
                .isEqualTo(200);
        String many = String.join(",", Collections.nCopies(10_001, "{}"));
        HttpResponse<String> answer = SERVED.post("/api/assess", "{\"findings\":[" + many + "]}");
        assertProblem(answer, 400, "unreadable-document");
        assertThat(answer.body()).contains("\"pointer\":\"/findings\",\"expected\":\"at most 10000 findings\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zzz.example", "zzz.example:PORT", "localhost", "localhost:1", "127.0.0.1.zzz.example:PORT"})
    void underAnotherNameNothingIsAnswered(String host) throws Exception {
        String answer = Raw.exchange(
                SERVED.port(),
                "GET /api/vocabulary HTTP/1.1\r\nHost: " + host.replace("PORT", "" + SERVED.port())
                        + "\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 421 ")
                .contains("/problems/other-host")
                .doesNotContain("zzz");
    }

    @Test
    void anAddressThatIsWrittenOutIsHeldAgainstTheNamesToo() throws Exception {
        String answer = Raw.exchange(
                SERVED.port(),
                "GET http://zzz.example/api/vocabulary HTTP/1.1\r\nHost: localhost:" + SERVED.port()
                        + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).doesNotContain("HTTP/1.1 200").doesNotContain("zzz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LocalHost", "[::1]"})
    void underItsOwnNamesItAnswers(String host) throws Exception {
        String answer = Raw.exchange(
                SERVED.port(),
                "GET /health/live HTTP/1.1\r\nHost: " + host + ":" + SERVED.port() + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aForeignPageGetsNoPermission() {
        HttpResponse<String> asked = Served.send(HttpRequest.newBuilder(SERVED.at("/api/assess"))
                .header("Origin", "https://zzz.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertProblem(asked, 405, "method");
        assertThat(asked.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zzz|400|bad-request",
                "GET / HTTP/9.9|505|http-version",
                "GET / HTTP/2.0\\r\\nHost: a|505|http-version",
                "GET /%zz HTTP/1.1|400|bad-request",
                "GET /a%00b HTTP/1.1|400|bad-request",
                "GET /a/../../etc HTTP/1.1|400|bad-request",
                "GET / HTTP/1.1\\r\\nHost: a\\r\\nHost: zzz|400|bad-request",
                "GET / HTTP/1.1\\r\\nHost: a\\r\\nExpect: zzz|417|expectation",
                "POST /api/assess HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: zzz|400|bad-request",
                "POST /api/assess HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 3\\r\\nTransfer-Encoding: chunked|400|bad-request",
                "POST /api/assess HTTP/1.1\\r\\nHost: a\\r\\nTransfer-Encoding: zzz|400|bad-request",
            })
    void whatIsNoHttpIsRefusedAndCounted(String request, int status, String kind) throws Exception {
        int before = refused(status);

        String answer = Raw.exchange(SERVED.port(), request.replace("\\r\\n", "\r\n") + "\r\n\r\n");

        assertRefused(answer, status, kind);
        assertThat(answer).doesNotContain("zzz").doesNotContain("etty");
        assertThat(refused(status)).isEqualTo(before + 1);
    }

    private static int refused(int status) {
        String line = "crosswise_requests_total{route=\"other\",status=\"" + status + "\"} ";
        return SERVED.get("/metrics")
                .body()
                .lines()
                .filter(each -> each.startsWith(line))
                .mapToInt(each -> (int) Double.parseDouble(each.substring(line.length())))
                .sum();
    }

    @Test
    void aHeaderThatIsTooLongIsRefusedInTheSameWords() throws Exception {
        String header = Raw.exchange(SERVED.port(), head("GET", "/") + "A: " + "z".repeat(20_000) + "\r\n\r\n");
        String address = Raw.exchange(SERVED.port(), head("GET", "/" + "z".repeat(20_000)) + "\r\n");

        assertRefused(header, 431, "header-too-large");
        assertRefused(address, 414, "address-too-long");
        assertThat(header + address).doesNotContain("zzz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ HTTP/1.1\r\nz z: 1|400", "/ HTTP/1.1\r\nExpect: zzz|417", "/zzz HTTP/1.1|404"})
    void whatIsAskedByHeadIsRefusedWithoutABody(String asked) throws Exception {
        String[] parts = asked.split("\\|");

        String answer = Raw.exchange(
                SERVED.port(),
                "HEAD " + parts[0] + "\r\nHost: localhost:" + SERVED.port() + "\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 " + parts[1] + " ")
                .contains("Content-Type: application/problem+json")
                .containsPattern("Content-Length: [1-9]")
                .endsWith("\r\n\r\n");
    }

    @Test
    void aBodyThatIsCompressedOnItsWayIsRefused() throws Exception {
        String answer = Raw.exchange(
                SERVED.port(),
                head("POST", "/api/assess") + "Transfer-Encoding: gzip, chunked\r\n\r\n3\r\nzzz\r\n0\r\n\r\n");

        assertRefused(answer, 501, "transfer-encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /zzz HTTP/1.0", "GET /zzz HTTP/1.1\r\nConnection: close"})
    void whatIsAnsweredLastSaysSo(String asked) throws Exception {
        String answer = Raw.exchange(SERVED.port(), asked + "\r\nHost: localhost:" + SERVED.port() + "\r\n\r\n");

        assertRefused(answer, 404, "not-found");
        assertThat(answer).containsOnlyOnce("Connection:");
    }

    @Test
    void aBodyIsOfOneTypeOnly() throws Exception {
        String answer = Raw.exchange(
                SERVED.port(),
                head("POST", "/api/assess") + "Content-Type: application/yaml\r\nContent-Length: 2\r\n\r\n{}");

        assertRefused(answer, 400, "bad-request");
    }

    private static String head(String method, String path) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost:" + SERVED.port()
                + "\r\nContent-Type: application/json\r\n";
    }
}
