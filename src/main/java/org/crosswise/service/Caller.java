package org.crosswise.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SelectableChannelEndPoint;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Who sent a request and waits for its answer. */
final class Caller {

    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** Within it a machine that is near says that nobody takes what it was sent. */
    private static final long MILLIS = 10;

    private final @Nullable SocketChannel channel;
    private final boolean takesContinue;

    private Caller(@Nullable SocketChannel channel, boolean takesContinue) {
        this.channel = channel;
        this.takesContinue = takesContinue;
    }

    static Caller of(Request request) {
        EndPoint end = request.getConnectionMetaData().getConnection().getEndPoint();
        boolean socket =
                end instanceof SelectableChannelEndPoint selectable && selectable.getChannel() instanceof SocketChannel;
        return new Caller(
                socket ? (SocketChannel) ((SelectableChannelEndPoint) end).getChannel() : null,
                request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_1);
    }

    /** Whether it still waits, as a page does not for the answer to a request that it no longer needs. */
    boolean isThere() {
        return channel == null || !hasClosedItsSide(channel) || !takesContinue || takesMore(channel);
    }

    /** Nothing is read: what is readable without a byte to read is the end. */
    private static boolean hasClosedItsSide(SocketChannel channel) {
        try (Selector selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            return selector.selectNow() > 0 && channel.socket().getInputStream().available() == 0;
        } catch (IOException | RuntimeException e) {
            return !channel.isConnected() || !channel.isOpen();
        }
    }

    /**
     * Only what it is sent tells whether it has closed the other side too: the first is then refused, the second fails. A client that
     * still reads ignores both.
     */
    private static boolean takesMore(SocketChannel channel) {
        try {
            channel.write(ByteBuffer.wrap(CONTINUE));
            Thread.sleep(MILLIS);
            channel.write(ByteBuffer.wrap(CONTINUE));
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
