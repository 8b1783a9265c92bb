package org.crosswise.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswise.Bundled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Thousands of requests that are wrong in some way. None brings the service down, learns how it is made, or gets itself back. */
class HostileRequestsTest {

    private static final Served SERVED = Served.BUNDLED;
    private static final String MARK = "Zq7Kx";
    private static final String DOCUMENT =
            Documents.SMALL.replace("{\"assessedOn\"", "{\"label\":\"" + MARK + "\",\"assessedOn\"");
    private static final String YAML = "label: " + MARK + "\nfindings:\n- {code: age, value: 36}\n- code: redFlag\n"
            + "  value: CES_SADDLE\n  answer: 'NO'\n- code: \"trunkCurlUp\"\n  value: FAIL\n";
    private static final List<Integer> DELIBERATE = List.of(501, 503, 505);

    private static int sent;

    @AfterAll
    static void weSentEnough() {
        assertThat(sent).isGreaterThan(2_000);
        assertThat(SERVED.post("/api/assess", Documents.SMALL).statusCode()).isEqualTo(200);
    }

    @Test
    void documentsThatEndAtEveryByte() {
        IntStream.range(0, DOCUMENT.length()).forEach(end -> assess(DOCUMENT.substring(0, end)));
        IntStream.range(0, YAML.length())
                .forEach(end -> post("assess", "application/yaml", bytes(YAML.substring(0, end))));
        String two = Documents.two(DOCUMENT, DOCUMENT);
        IntStream.range(0, two.length())
                .forEach(end -> post("compare", "application/json", bytes(two.substring(0, end))));
    }

    @Test
    void documentsWithOneByteThatIsAnother() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = bytes(i % 2 == 0 ? DOCUMENT : YAML);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            post("assess", i % 2 == 0 ? "application/json" : "application/yaml", bytes);
        }
    }

    @Test
    void valuesThatNoFindingHas() {
        List<String> values = List.of(
                "{\"" + MARK + "\":[]}",
                "[[\"" + MARK + "\"]]",
                "\"" + MARK + "\\u0000\\uD800</script>\"",
                "1e2147483647",
                "-0.0000000000000000000000000000000000000000000000000000001");
        for (String code : Bundled.CROSSWISE.vocabulary().findings().keySet()) {
            String findings = String.join(
                    ",",
                    values.stream()
                            .map(value -> "{\"code\":\"" + code + "\",\"value\":" + value + ",\"" + MARK + "\":1}")
                            .toList());
            assess("{\"findings\":[" + findings + "]}");
        }
    }

    @Test
    void numbersThatAreHuge() {
        for (String number : List.of(
                "1e999999999",
                "1e9999999999",
                "-1E-99999999999",
                "9".repeat(900),
                "9".repeat(5_000),
                "0." + "1".repeat(100_000),
                "NaN",
                "Infinity",
                "0x10",
                "+1",
                "01",
                "1_000",
                "--1")) {
            assess("{\"findings\":[{\"code\":\"age\",\"value\":" + number + ",\"x\":\"" + MARK + "\"}]}");
            post("assess", "application/yaml", bytes("findings: [{code: age, value: " + number + "}]"));
        }
    }

    @Test
    void nestingThatGoesOn() {
        for (int depth : List.of(31, 32, 33, 1_000, 100_000)) {
            assess("[".repeat(depth));
            assess("{\"findings\":[" + "[".repeat(depth) + "]".repeat(depth) + "]}");
            assess("{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
            post("assess", "application/yaml", bytes("findings: " + "[".repeat(depth)));
            post("assess", "application/yaml", bytes("- ".repeat(depth) + MARK));
            post("compare", "application/json", bytes("{\"before\":" + "[".repeat(depth)));
            post("compare", "application/json", bytes("{\"before\":" + "{\"a\":".repeat(depth)));
        }
    }

    @Test
    void keysThatStandTwiceOrAreNone() {
        for (String key : List.of("schema", "label", "assessedOn", "findings", MARK)) {
            assess("{\"" + key + "\":null,\"" + key + "\":\"" + MARK + "\",\"findings\":[]}");
            assess("{\"findings\":[],\"" + key + MARK + "\":1}");
            post("assess", "application/yaml", bytes(key + ": 1\n" + key + ": 2\n"));
        }
        for (String yaml : List.of(
                "&a [*a]",
                "a: &" + MARK + " [1]\nb: *" + MARK,
                "!!javax.script.ScriptEngineManager [" + MARK + "]",
                "!" + MARK + " {}",
                "%YAML 9.9\n---\n{}",
                "--- {}\n--- {}",
                "? [" + MARK + "]\n: 1",
                "\t" + MARK,
                "findings: |\n " + MARK,
                "<<: {findings: []}",
                "\u0007")) {
            post("assess", "application/yaml", bytes(yaml));
        }
    }

    @Test
    void textThatIsNoUtf8() {
        Stream.of(
                        DOCUMENT.getBytes(StandardCharsets.UTF_16),
                        DOCUMENT.getBytes(StandardCharsets.UTF_16BE),
                        DOCUMENT.getBytes(StandardCharsets.UTF_16LE),
                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                        new byte[] {(byte) 0xFF, (byte) 0xFE},
                        new byte[] {(byte) 0xC0, (byte) 0x80},
                        new byte[1000])
                .forEach(bytes ->
                        Stream.of("application/json", "application/yaml").forEach(type -> post("assess", type, bytes)));
        byte[] marked = bytes("   " + DOCUMENT);
        System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
        post("assess", "application/json", marked);
        post("compare", "application/json", marked);
    }

    @Test
    void headersThatAreNone() throws IOException {
        String host = "Host: localhost:" + SERVED.port() + "\r\n";
        List<String> tricks = new ArrayList<>(List.of(
                "Content-Length: -1",
                "Content-Length: 99999999999999999999",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 0x5",
                "Content-Length: 5, 5",
                "Transfer-Encoding: chunked\r\nContent-Length: 4",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding:\u000bchunked",
                "Expect: " + MARK,
                "Connection: upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQ",
                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x",
                "Host: " + MARK,
                MARK,
                MARK + " : 1",
                " " + MARK + ": folded",
                "X: a\u0000" + MARK,
                "X: " + MARK.repeat(3_000),
                "Cookie: " + MARK + "=\"\\" + MARK,
                "Range: bytes=0-1,2-3,4-" + MARK,
                "X-Forwarded-For: " + MARK + "\r\nForwarded: host=" + MARK,
                "X-HTTP-Method-Override: DELETE",
                "Accept: " + MARK + ";;;q=" + MARK,
                "Accept-Encoding: " + MARK,
                "Content-Type: application/json; charset=" + MARK,
                "Content-Type: " + MARK));
        IntStream.range(0, 150).forEach(i -> tricks.add("X-" + i + ": " + MARK));
        for (String trick : tricks) {
            for (String start : List.of("GET /api/vocabulary", "POST /api/assess?" + Documents.QUICK)) {
                String type = start.startsWith("P") && !trick.startsWith("Content-T")
                        ? "Content-Type: application/json\r\n"
                        : "";
                raw(start + " HTTP/1.1\r\n" + host + type + trick
                        + "\r\nConnection: close\r\n\r\n5\r\nabcde\r\n0\r\n\r\n");
            }
        }
    }

    @Test
    void linesThatAreNoRequest() throws IOException {
        String rest = "\r\nHost: localhost:" + SERVED.port() + "\r\nConnection: close\r\n\r\n";
        for (String method :
                List.of("TRACE", "CONNECT", "get", "PROPFIND", "PRI", MARK, "M".repeat(9_000), "G\u0000T", "")) {
            raw(method + " / HTTP/1.1" + rest);
            raw(method + " /api/assess HTTP/1.1" + rest);
        }
        for (String target : List.of(
                "*",
                "/..",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/page.css/../../" + MARK,
                "/page.css;" + MARK,
                "//" + MARK,
                "/%00" + MARK,
                "/%" + MARK,
                "/\u00e9",
                "/\\" + MARK,
                "http://" + MARK + "/",
                "/?lang=" + MARK,
                "/?lang=%FF",
                "/?lang=../../" + MARK,
                "/api/assess?without=" + MARK,
                "/" + MARK.repeat(3_000))) {
            raw("GET " + target + " HTTP/1.1" + rest);
            raw("POST " + target + " HTTP/1.1" + rest);
        }
        for (String line : List.of(
                "GET /",
                "GET / HTTP/1.0",
                "GET / HTTP/2.0",
                "GET / HTTP/0.9",
                "GET  /  HTTP/1.1",
                "\r\n\r\n\r\nGET / HTTP/1.1",
                MARK)) {
            raw(line + rest);
        }
        raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            byte[] noise = new byte[200];
            random.nextBytes(noise);
            check(noise.length + " bytes", Raw.exchange(SERVED.port(), Arrays.copyOf(noise, 204)));
        }
    }

    private static void assess(String document) {
        post("assess", "application/json", bytes(document));
    }

    private static void post(String route, String type, byte[] body) {
        HttpResponse<String> answer =
                Served.send(HttpRequest.newBuilder(SERVED.at("/api/" + route + "?" + Documents.QUICK))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body)));
        check(answer.statusCode(), answer.body());
    }

    private static void raw(String request) throws IOException {
        check(request, Raw.exchange(SERVED.port(), request));
    }

    private static void check(String request, String answer) {
        if (answer.isEmpty()) {
            sent++;
            return;
        }
        assertThat(answer).as(request).matches("(?s)HTTP/1\\.1 [2-5]\\d\\d .*");
        check(Integer.parseInt(answer.substring(9, 12)), answer);
    }

    private static void check(int status, String answer) {
        sent++;
        assertThat(status < 500 || DELIBERATE.contains(status))
                .as(status + " " + answer)
                .isTrue();
        if (status >= 400) {
            assertThat(answer)
                    .contains("\"type\":\"/problems/")
                    .doesNotContain(MARK)
                    .doesNotContain("Exception")
                    .doesNotContain("org.")
                    .doesNotContain("java");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
