package org.crosswise.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.crosswise.Bundled;

/** A service that listens, and a client that asks it over HTTP. */
final class Served implements AutoCloseable {

    /** A small page, as the tests of the service are not about the real one. */
    static final PageFiles PAGE = path -> Optional.ofNullable(Map.of(
                    "index.html", "<!doctype html><title>t</title><!--vocabulary--><!--words--><!--body-map-->",
                    "page.css", "body { color: black }",
                    "body-map.svg", "<svg/>",
                    "modules.txt", "a.js\nb.js\n",
                    "modules/a.js", "// one\nexport const a = 1;\n",
                    "modules/b.js",
                            "import {a} from \"./a.js\";\n/** B. */\nexport function b() {\n  // all\n  return a;\n}\n",
                    "words/en.json", "{\"title\":\"A </script> title\"}",
                    "words/xx.json", "{\"title\":\"Xx\"}")
            .get(path));

    static final Settings ANY_PORT = Settings.USUAL.withPort(0);

    /** The bundled rules; never ends, as starting it anew for each class would take longer than asking it. */
    static final Served BUNDLED =
            of(Rules.of(Bundled.CROSSWISE), new Settings("127.0.0.1", 0, Duration.ofMinutes(2), 64));

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final Service service;

    private Served(Service service) {
        this.service = service;
    }

    static Served of(Rules rules, Settings settings) {
        return of(rules, settings, Limits.usual());
    }

    static Served of(Rules rules, Settings settings, Limits limits) {
        Service service = new Service(rules, Contents.of(Bundled.CROSSWISE, PAGE), settings, limits);
        try {
            service.listen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Served(service);
    }

    URI at(String path) {
        return service.address().resolve(path);
    }

    int port() {
        return service.address().getPort();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, "application/json", body);
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(
                HttpRequest.newBuilder(at(path)).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
