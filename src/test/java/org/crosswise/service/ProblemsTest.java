package org.crosswise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswise.service.ContractTest.assertProblem;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered when a request cannot be: place and expectation, and nothing of what was sent. */
class ProblemsTest {

    private static final Served SERVED = Served.BUNDLED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"findings\":[{\"code\":\"age\" \"value\":1}]}|\"line\":1,\"column\":28,\"expected\":\"well-formed JSON\"",
                "{\"findings\":[],\"zzz\":1}|\"pointer\":\"\",\"expected\":\"only the keys schema, label",
                "{\"findings\":{\"zzz\":1}}|\"pointer\":\"/findings\",\"expected\":\"a list of findings\"",
                "{\"findings\":[],\"assessedOn\":\"zzz\"}|\"pointer\":\"/assessedOn\",\"expected\":\"a day, YYYY-MM-DD\"",
                "{\"findings\":[],\"findings\":[]}|\"line\":1,\"column\":16,\"expected\":\"each key once\"",
                "{\"findings\":[{\"code\":\"zzz\",\"value\":1e99999999999}]}|\"line\":1,\"column\":36,\"expected\":\"a number with",
                "[]|\"pointer\":\"\",\"expected\":\"an object with schema, label",
                "zzz|\"line\":1,\"column\":4,\"expected\":\"well-formed JSON\"",
            })
    void aDocumentThatCannotBeReadIsRefusedWithItsPlace(String document, String told) {
        HttpResponse<String> answer = SERVED.post("/api/assess", document);

        assertProblem(answer, 400, "unreadable-document");
        assertThat(answer.body()).contains(told).doesNotContain("zzz");
    }

    @Test
    void yamlThatCannotBeReadIsRefusedWithItsPlace() {
        HttpResponse<String> answer = SERVED.post("/api/assess", "application/yaml", "findings:\n- zzz: *zzz\n");

        assertProblem(answer, 400, "unreadable-document");
        assertThat(answer.body()).contains("\"line\":2").doesNotContain("zzz");
    }

    @Test
    void aDayWhoseReportWouldHoldBeyondTheYear9999IsRefused() {
        HttpResponse<String> answer = SERVED.post("/api/assess", "{\"assessedOn\":\"9999-12-31\",\"findings\":[]}");

        assertProblem(answer, 400, "unreadable-document");
        assertThat(answer.body())
                .contains("\"pointer\":\"/assessedOn\"")
                .contains("\"expected\":\"a day from 0001-01-01 to 9998-12-31\"");
        assertThat(SERVED.post("/api/assess?" + Documents.QUICK, "{\"assessedOn\":\"9998-12-31\",\"findings\":[]}")
                        .body())
                .contains("\"expiresOn\":\"9999-");
    }

    @Test
    void halfACharacterIsRepeatedAsItWasEntered() {
        String entered = "{\"findings\":[{\"code\":\"sex\",\"value\":\"M\\ud83d\"}]}";

        assertThat(SERVED.post("/api/assess?" + Documents.QUICK, entered).body())
                .contains("\"value\":\"M\\ud83d\"")
                .doesNotContain("M?");
    }

    @Test
    void placesInTwoDocumentsAreThoseOfTheBody() {
        String broken = "{\"findings\":[{\"code\":\"age\" \"value\":1}]}";

        HttpResponse<String> answer = SERVED.post("/api/compare", Documents.two(Documents.SMALL, broken));

        assertProblem(answer, 400, "unreadable-document");
        String lastLine = Documents.two(Documents.SMALL, broken)
                .lines()
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(answer.body()).contains("\"line\":7,\"column\":" + (lastLine.indexOf("\"value\":1}") + 1) + ",");
        assertThat(SERVED.post("/api/compare", Documents.two(Documents.SMALL, "{\"findings\":7}"))
                        .body())
                .contains("\"pointer\":\"/today/findings\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "{\"before\":{\"findings\":[]}}",
                "{\"before\":{\"findings\":[]},\"before\":{\"findings\":[]}}",
                "{\"before\":{\"findings\":[]},\"today\":7}",
                "{\"before\":{\"findings\":[]},\"today\":{\"findings\":[]},\"zzz\":{}}",
                "{\"before\":{\"findings\":[]},\"today\":{\"findings\":[]}} zzz",
                "{\"before\":{\"findings\":[]},\"today\":{\"findings\":[]}",
            })
    void twoDocumentsThatAreNoneAreRefused(String body) {
        HttpResponse<String> answer = SERVED.post("/api/compare", body);

        assertProblem(answer, 400, "unreadable-document");
        assertThat(answer.body()).doesNotContain("zzz");
    }

    @Test
    void exchangedDaysAreRefused() {
        assertProblem(
                SERVED.post("/api/compare", Documents.two(Documents.LATER, Documents.SMALL)), 422, "exchanged-days");
    }

    @Test
    void anAnalysisThatThereIsNotIsRefused() {
        HttpResponse<String> answer = SERVED.post("/api/assess?without=stability,zzz", Documents.SMALL);

        assertProblem(answer, 400, "unknown-analysis");
        assertThat(answer.body()).doesNotContain("zzz");
        assertProblem(SERVED.post("/api/assess?without=", Documents.SMALL), 400, "unknown-analysis");
        assertProblem(SERVED.post("/api/assess?without=%FF", Documents.SMALL), 400, "bad-request");
    }

    @Test
    void anAddressThatThereIsNotAndAMethodThatIsNotAnsweredAreTold() {
        assertProblem(SERVED.get("/zzz"), 404, "not-found");
        HttpResponse<String> get = SERVED.get("/api/assess");
        assertProblem(get, 405, "method");
        assertThat(get.headers().firstValue("Allow")).contains("POST");
        HttpResponse<String> put =
                Served.send(HttpRequest.newBuilder(SERVED.at("/api/vocabulary")).PUT(BodyPublishers.ofString("zzz")));
        assertProblem(put, 405, "method");
        assertThat(put.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=iso-8859-1",
                "application/jsonp",
                "zzz",
            })
    void whatAForeignPageMayPostWithoutAskingIsNoDocument(String type) {
        HttpResponse<String> answer = SERVED.post("/api/assess", type, Documents.SMALL);

        assertProblem(answer, 415, "media-type");
        assertThat(answer.body()).doesNotContain("zzz");
    }

    @Test
    void theEncodingMayBeNamed() {
        for (String type : List.of("application/json;charset=UTF-8", "Application/JSON; charset=\"utf-8\"")) {
            assertThat(SERVED.post("/api/assess?" + Documents.QUICK, type, Documents.SMALL)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aCompressedBodyIsRefused() {
        HttpResponse<String> answer = Served.send(HttpRequest.newBuilder(SERVED.at("/api/assess"))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("zzz")));

        assertProblem(answer, 415, "media-type");
    }

    @Test
    void whoTakesNoJsonIsToldSo() {
        assertThat(accepting("text/html, application/*;q=0.5").statusCode()).isEqualTo(200);
        assertThat(accepting("APPLICATION/JSON").statusCode()).isEqualTo(200);
        assertProblem(accepting("text/html, application/json;q=0"), 406, "not-acceptable");
    }

    @Test
    void whatAClientSaysOfTheNarrowerKindHolds() {
        assertProblem(accepting("application/*;q=0, */*"), 406, "not-acceptable");
        assertProblem(accepting("*/*, application/json;Q=0.0"), 406, "not-acceptable");
        assertProblem(accepting("application/*, */*;q=0.1, application/json ; q=0"), 406, "not-acceptable");
        assertThat(accepting("application/*;q=0, application/json;q=0.001, */*;q=0")
                        .statusCode())
                .isEqualTo(200);
        assertThat(accepting("*/*;q=0, application/*").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTooLongIsToldAtItsPlace() {
        String document = "{\"findings\": [\n {\"code\": \"age\", \"value\": 1" + "0".repeat(1_500) + "}]}";

        for (HttpResponse<String> answer : List.of(
                SERVED.post("/api/assess", document),
                SERVED.post("/api/assess", "application/yaml", document),
                SERVED.post("/api/compare", Documents.two(document, Documents.SMALL)))) {
            assertProblem(answer, 400, "unreadable-document");
            assertThat(answer.body())
                    .contains("\"line\":2")
                    .doesNotContain("well-formed")
                    .doesNotContain("000000");
        }
    }

    private static HttpResponse<String> accepting(String types) {
        return Served.send(HttpRequest.newBuilder(SERVED.at("/api/assess?" + Documents.QUICK))
                .header("Content-Type", "application/json")
                .header("Accept", types)
                .POST(BodyPublishers.ofString(Documents.SMALL)));
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        for (byte[] body : List.of(
                "{\"findings\":[]}".getBytes(StandardCharsets.UTF_16),
                "{\"label\":\"é\",\"findings\":[]}".getBytes(StandardCharsets.ISO_8859_1))) {
            for (String path : List.of("/api/assess", "/api/compare")) {
                HttpResponse<String> answer = Served.send(HttpRequest.newBuilder(SERVED.at(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body)));
                assertProblem(answer, 400, "unreadable-document");
                assertThat(answer.body()).contains("\"line\":1,").contains("\"expected\":\"text in UTF-8\"");
            }
        }
    }

    @Test
    void aFailureOfTheRulesIsNoAnswerAndTellsNothing() {
        Rules failing = question -> {
            throw new IllegalStateException("zzz");
        };
        try (Served served = Served.of(failing, Served.ANY_PORT)) {
            HttpResponse<String> answer = served.post("/api/assess", Documents.SMALL);

            assertProblem(answer, 500, "internal");
            assertThat(answer.body()).doesNotContain("zzz").doesNotContain("Exception");
        }
    }
}
