package org.crosswise.service;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Under which names the service may be called. On the loopback address no others: a foreign page whose name is pointed at this
 * machine would otherwise read the answers as its own.
 */
final class Hosts {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
    private static final int USUAL_PORT = 80;

    private final boolean anyName;
    private final List<String> names;

    /** @param listening name or address that the service listens on */
    Hosts(String listening) {
        this.anyName = !isLoopback(listening);
        this.names = Stream.concat(LOOPBACK.stream(), Stream.of(written(listening)))
                .distinct()
                .toList();
    }

    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** A host as it stands in an address. */
    static String written(String host) {
        return host.contains(":") ? "[" + host + "]" : host.toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal when it was called by another name */
    void refuseOthers(Request request) {
        int port = Request.getLocalPort(request);
        String asked = request.getHttpURI().getAuthority();
        if (!isOwn(request.getHeaders().get(HttpHeader.HOST), port) || (asked != null && !isOwn(asked, port))) {
            throw new Refusal(new Problem(
                    421, "other-host", "This service answers under " + names.get(0) + ", with its port, only."));
        }
    }

    private boolean isOwn(@Nullable String asked, int port) {
        return anyName
                || (asked != null
                        && names.stream()
                                .anyMatch(name -> asked.equalsIgnoreCase(name + ":" + port)
                                        || (port == USUAL_PORT && asked.equalsIgnoreCase(name))));
    }
}
