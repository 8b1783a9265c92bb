package org.crosswise.service;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SelectableChannelEndPoint;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Who sent a request and waits for its answer. */
final class Caller {

    private final @Nullable SocketChannel channel;

    private Caller(@Nullable SocketChannel channel) {
        this.channel = channel;
    }

    static Caller of(Request request) {
        EndPoint end = request.getConnectionMetaData().getConnection().getEndPoint();
        boolean socket =
                end instanceof SelectableChannelEndPoint selectable && selectable.getChannel() instanceof SocketChannel;
        return new Caller(socket ? (SocketChannel) ((SelectableChannelEndPoint) end).getChannel() : null);
    }

    /**
     * Whether it still waits. One that has closed its side, as a page does with a request that it no longer needs, does not. Nothing
     * is read: what is readable without a byte to read is the end.
     */
    boolean isThere() {
        if (channel == null) {
            return true;
        }
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            return selector.selectNow() == 0
                    || channel.socket().getInputStream().available() > 0;
        } catch (IOException | RuntimeException e) {
            return channel.isConnected() && channel.isOpen();
        }
    }
}
