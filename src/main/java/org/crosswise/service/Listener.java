package org.crosswise.service;

import java.io.IOException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server below: sockets, HTTP, and the limits of a connection. */
final class Listener {

    /** Of a request line and a header together. */
    static final int HEADER_BYTES = 8 << 10;

    private static final int MOST_THREADS = 16;
    private static final int BACKLOG = 1024;

    private final Arrivals arrivals;
    private final Server server;
    private final ServerConnector connector;

    Listener(Settings settings, Limits limits, Handler handler, Arrivals arrivals, Errors errors) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("http");
        this.arrivals = arrivals;
        server = new Server(threads);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(limits.idle().toMillis());
        connector.setAcceptQueueSize(BACKLOG);
        connector.addEventListener(arrivals);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
        server.setHandler(handler);
        server.setErrorHandler(errors);
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        return http;
    }

    /**
     * Takes the address; who comes waits until it is started.
     *
     * @throws IOException when the address is taken, or is none of this machine
     */
    void open() throws IOException {
        connector.open();
    }

    /** @throws IOException when the address is taken, or is none of this machine */
    void start() throws IOException {
        try {
            server.start();
            arrivals.watch(connector.getScheduler());
        } catch (IOException e) {
            stop();
            throw e;
        } catch (Exception e) {
            stop();
            throw new IllegalStateException("the server cannot start", e);
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    /** Lets nobody in any more. */
    void close() {
        connector.close();
    }

    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server cannot be stopped", e);
        }
    }
}
