package org.crosswise.service;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.IntSupplier;

/** Counts what the service does. Labels are routes and statuses only: nothing of a request is ever one. */
final class Measures {

    private static final double NANOS = 1e9;
    private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    /** The route of what has none. */
    static final String OTHER = "other";

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder()
            .name("crosswise_requests_total")
            .help("Requests answered, by route and status.")
            .labelNames("route", "status")
            .register(registry);
    private final Histogram latency = Histogram.builder()
            .name("crosswise_request_seconds")
            .help("From the end of a request's header to the end of its answer.")
            .labelNames("route")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .register(registry);
    private final Counter shed =
            counter("crosswise_shed_total", "Evaluations refused because too many waited already.");
    private final Counter deadlines =
            counter("crosswise_deadlines_total", "Evaluations answered with a refusal at their deadline.");
    private final Counter abandoned =
            counter("crosswise_abandoned_total", "Evaluations not begun because nobody waited for them any more.");

    void answered(String route, int status, long nanos) {
        requests.labelValues(route, String.valueOf(status)).inc();
        latency.labelValues(route).observe(nanos / NANOS);
    }

    /** What was no request of any route. */
    void refused(int status, long nanos) {
        answered(OTHER, status, nanos);
    }

    void shed() {
        shed.inc();
    }

    void deadline() {
        deadlines.inc();
    }

    void abandoned() {
        abandoned.inc();
    }

    void watch(ThreadPoolExecutor threads) {
        gauge("crosswise_evaluations_waiting", "Evaluations that wait for a thread.", () -> threads.getQueue()
                .size());
        gauge("crosswise_evaluations_running", "Evaluations that run.", threads::getActiveCount);
    }

    /** In the text format of Prometheus. */
    Reply reply() {
        PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(bytes, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
        }
        return new Reply(200, writer.getContentType(), bytes.toByteArray());
    }

    private Counter counter(String name, String help) {
        return Counter.builder().name(name).help(help).register(registry);
    }

    private void gauge(String name, String help, IntSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.getAsInt()))
                .register(registry);
    }
}
