package org.crosswise.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** How the page is put together. */
class PageTest {

    private static final Served SERVED = Served.BUNDLED;

    @Test
    void modulesAreOneScript() {
        assertThat(SERVED.get("/page.js").body()).isEqualTo("const a=1;\nfunction b(){return a;}\n");
    }

    @Test
    void vocabularyWordsAndBodyMapStandInThePageAndEndNoElement() {
        HttpResponse<String> page = SERVED.get("/");

        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("<script type=\"application/json\" id=\"vocabulary\">{\"schema\":\"crosswise-vocabulary/1\"")
                .contains("id=\"words\">{\"title\":\"A \\u003c/script> title\"}</script>")
                .contains("<svg/>")
                .doesNotContain("<!--");
    }

    @Test
    void anotherLanguageIsAnotherFileOfWords() {
        assertThat(SERVED.get("/?lang=xx").body()).contains("{\"title\":\"Xx\"}");
        assertThat(SERVED.get("/?lang=yy").body()).isEqualTo(SERVED.get("/").body());
        assertThat(SERVED.get("/?lang=../words/xx").body())
                .isEqualTo(SERVED.get("/").body());
    }

    @Test
    void thePageHasTheVocabularyThatItShowsAndNoMore() {
        assertThat(SERVED.get("/api/vocabulary").body()).contains("\"cells\":").contains("\"supports\":");
        assertThat(SERVED.get("/").body())
                .contains("\"code\":\"modifiedThomasHipAngle\"")
                .contains("\"qualifier\":{\"name\":\"gestationWeeks\",\"max\":45}")
                .contains("\"LCS_FULL\"")
                .doesNotContain("\"STOP_RULES\"")
                .doesNotContain("\"cells\":")
                .doesNotContain("\"supports\":");
    }

    @Test
    void whatABrowserHasIsNotSentAgain() {
        String tag = SERVED.get("/page.css").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                Served.send(HttpRequest.newBuilder(SERVED.at("/page.css")).header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(new OpenApi(SERVED.get("/openapi.json").body()).tells("/page.css", "get", 304))
                .isTrue();
    }

    @Test
    void aTagMayBeOneOfSeveral() {
        String tag = SERVED.get("/page.css").headers().firstValue("ETag").orElseThrow();
        String strong = tag.substring("W/".length());

        assertThat(having("\"a\", " + tag).statusCode()).isEqualTo(304);
        assertThat(having("\"a\",W/\"b, c\"," + strong).statusCode()).isEqualTo(304);
        assertThat(having("\"a\"", tag).statusCode()).isEqualTo(304);
        assertThat(having("*").statusCode()).isEqualTo(304);
        assertThat(having("\"a\", W/\"b\"").statusCode()).isEqualTo(200);
        assertThat(having("\"*\"").statusCode()).isEqualTo(200);
        assertThat(having(strong.replace("\"", "")).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> having(String... tags) {
        HttpRequest.Builder request = HttpRequest.newBuilder(SERVED.at("/page.css"));
        Stream.of(tags).forEach(tag -> request.header("If-None-Match", tag));
        return Served.send(request);
    }

    @Test
    void whoeverTakesGzipGetsIt() throws Exception {
        HttpResponse<byte[]> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(SERVED.at("/"))
                                .header("Accept-Encoding", "gzip, br")
                                .build(),
                        BodyHandlers.ofByteArray());

        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(unpacked(page.body())).isEqualTo(SERVED.get("/").body());
    }

    @Test
    void whoeverRefusesGzipGetsNone() {
        HttpResponse<String> page =
                Served.send(HttpRequest.newBuilder(SERVED.at("/page.css")).header("Accept-Encoding", "gzip;q=0"));

        assertThat(page.headers().firstValue("Content-Encoding")).isEmpty();
    }

    private static String unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
