package org.crosswise.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the browser sent and received, and what it said on its console, from one fresh page to the next. */
final class Traffic {

    private static final JsonMapper JSON = new JsonMapper();

    /** A request: its address and the bytes of its answer over the wire. */
    record Request(String address, long bytes) {

        boolean isData() {
            return address.startsWith("data:") || address.startsWith("blob:");
        }

        boolean isOfThePage() {
            return !isData() && !URI.create(address).getPath().startsWith("/api/");
        }
    }

    private final ChromeDriver driver;
    private final Map<String, Request> requests = new LinkedHashMap<>();
    private final List<String> console = new ArrayList<>();
    private String first = "";

    Traffic(ChromeDriver driver) {
        this.driver = driver;
    }

    /** What is heard from now on counts from the first time that this address is asked for: the page before may still be asking. */
    void begin(URI address) {
        read();
        requests.clear();
        console.clear();
        first = address.toString();
    }

    List<Request> requests() {
        read();
        return requests.values().stream()
                .dropWhile(request -> !request.address().equals(first))
                .toList();
    }

    /** Errors and warnings, violations of the content security policy among them. */
    List<String> console() {
        read();
        return List.copyOf(console);
    }

    private void read() {
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> event(entry.getMessage()));
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .filter(line -> Stream.of("SEVERE", "WARNING").anyMatch(line::startsWith))
                .forEach(console::add);
    }

    private void event(String message) {
        if (!message.contains("Network.requestWillBeSent\"") && !message.contains("Network.loadingFinished\"")) {
            return;
        }
        JsonNode event = JSON.readTree(message).path("message");
        JsonNode parameters = event.path("params");
        String id = parameters.path("requestId").asString();
        if (event.path("method").asString().equals("Network.requestWillBeSent")) {
            requests.put(id, new Request(parameters.path("request").path("url").asString(), 0));
        } else {
            long bytes = parameters.path("encodedDataLength").asLong();
            requests.computeIfPresent(id, (same, request) -> new Request(request.address(), bytes));
        }
    }
}
