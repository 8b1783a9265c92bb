package org.crosswise.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.junit.jupiter.api.Test;

/** What each route answers, held against the OpenAPI document that the service hands out. */
class ContractTest {

    private static final Served SERVED = Served.BUNDLED;
    private static final OpenApi DESCRIBED =
            new OpenApi(SERVED.get("/openapi.json").body());

    @Test
    void theDocumentTellsEachRouteAndNoOther() {
        assertThat(DESCRIBED.paths())
                .isEqualTo(new TreeSet<>(
                        SERVED.service.routes().stream().map(Route::path).toList()));
        for (Route route : SERVED.service.routes()) {
            Set<String> told = route.methods().stream()
                    .filter(method -> !method.equals("HEAD"))
                    .map(method -> method.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            assertThat(DESCRIBED.methods(route.path())).as(route.path()).isEqualTo(told);
        }
    }

    @Test
    void reportsAreWhatTheDocumentSays() {
        for (String document : Documents.random(3, 40)) {
            assertThat(DESCRIBED.wrong("Assessment", document)).as(document).isEmpty();
            HttpResponse<String> answer = SERVED.post("/api/assess?" + Documents.QUICK, document);
            assertIs("Report", answer);
        }
        assertIs("Report", SERVED.post("/api/assess", Documents.SMALL));
    }

    @Test
    void comparisonsAreWhatTheDocumentSays() {
        List<String> documents = Documents.random(4, 20);
        for (int i = 1; i < documents.size(); i++) {
            String two = Documents.two(documents.get(i - 1), documents.get(i));
            HttpResponse<String> answer = SERVED.post("/api/compare?" + Documents.QUICK, two);
            if (answer.statusCode() == 422) {
                assertProblem(answer, 422, "exchanged-days");
            } else {
                assertIs("Report", answer);
            }
        }
        assertIs("Report", SERVED.post("/api/compare", Documents.two(Documents.SMALL, Documents.LATER)));
    }

    @Test
    void whatTheServiceTellsOfItselfIsWhatTheDocumentSays() {
        assertIs("Vocabulary", SERVED.get("/api/vocabulary"));
        assertIs("RuleSet", SERVED.get("/api/rule-set"));
        assertIs("Health", SERVED.get("/health/live"));
        assertIs("Health", SERVED.get("/health/ready"));
    }

    @Test
    void aReportIsTheSameToTheByteAsThatOfTheLibrary() {
        byte[] document = Documents.SMALL.getBytes(StandardCharsets.UTF_8);

        assertThat(SERVED.post("/api/assess", Documents.SMALL).body())
                .isEqualTo(Bundled.CROSSWISE
                        .assess(Assessment.parse("x", document))
                        .toJson());
    }

    @Test
    void yamlIsReadToo() throws Exception {
        byte[] document = Files.readAllBytes(Path.of("docs/examples/desk-worker.yaml"));

        HttpResponse<String> answer = Served.send(HttpRequest.newBuilder(SERVED.at("/api/assess?" + Documents.QUICK))
                .header("Content-Type", "application/yaml")
                .POST(BodyPublishers.ofByteArray(document)));

        assertThat(answer.body())
                .isEqualTo(Bundled.CROSSWISE
                        .assess(Assessment.parse("x", document), Set.of())
                        .toJson());
    }

    @Test
    void analysesThatAreNotWantedAreLeftOut() {
        String whole = SERVED.post("/api/assess", Documents.SMALL).body();
        String without =
                SERVED.post("/api/assess?without=stability", Documents.SMALL).body();

        assertThat(whole).contains("\"wouldChange\"").contains("\"stability\"");
        assertThat(without).contains("\"wouldChange\"").doesNotContain("\"stability\"");
    }

    @Test
    void aComparisonIsThatOfTheTwoDocumentsAsTheyStand() {
        HttpResponse<String> answer =
                SERVED.post("/api/compare?" + Documents.QUICK, Documents.two(Documents.SMALL, Documents.LATER));

        assertThat(answer.body())
                .isEqualTo(Bundled.CROSSWISE
                        .compare(parsed(Documents.SMALL), parsed(Documents.LATER), Set.of())
                        .toJson());
    }

    @Test
    void everyAnswerForbidsWhatThePageDoesNotNeed() {
        for (Route route : SERVED.service.routes()) {
            HttpResponse<String> answer = SERVED.get(route.path());
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .as(route.path())
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.headers().map().keySet())
                    .doesNotContain("server", "access-control-allow-origin", "set-cookie");
        }
        assertThat(SERVED.post("/api/assess", Documents.SMALL).headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void whatIsCountedNamesRouteAndStatusOnly() {
        SERVED.get("/no/such/place");
        SERVED.get("/api/vocabulary");

        String metrics = SERVED.get("/metrics").body();

        assertThat(metrics)
                .contains("crosswise_requests_total{route=\"other\",status=\"404\"}")
                .contains("crosswise_request_seconds_bucket{route=\"/api/vocabulary\",le=\"0.1\"}")
                .contains("crosswise_evaluations_waiting ")
                .doesNotContain("/no/such");
    }

    private static Assessment parsed(String document) {
        return Assessment.parse("x", document.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertIs(String schema, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(DESCRIBED.wrong(schema, answer.body())).isEmpty();
    }

    /** A problem as the document describes it, whatever was asked, after which the connection ends. */
    static void assertRefused(String answer, int status, String kind) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Type: application/problem+json")
                .contains("Connection: close")
                .contains("\"type\":\"/problems/" + kind + "\"");
        assertThat(DESCRIBED.wrong("Problem", answer.substring(answer.indexOf("\r\n\r\n") + 4)))
                .isEmpty();
    }

    /** A problem as the document describes it, on a route that the document says may answer so. */
    static void assertProblem(HttpResponse<String> answer, int status, String kind) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(DESCRIBED.wrong("Problem", answer.body())).isEmpty();
        assertThat(answer.body()).contains("\"type\":\"/problems/" + kind + "\"");
        String path = answer.request().uri().getPath();
        String method = answer.request().method().toLowerCase(Locale.ROOT);
        if (status != 404 && status != 405) {
            assertThat(DESCRIBED.tells(path, method, status))
                    .as(method + " " + path + " " + status)
                    .isTrue();
        }
    }
}
