package org.crosswise.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Bytes to the service and back, however wrong they are. */
final class Raw implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final Socket socket;

    Raw(int port) throws IOException {
        this(port, 0);
    }

    private Raw(int port, int receiveBuffer) throws IOException {
        socket = new Socket();
        if (receiveBuffer > 0) {
            socket.setReceiveBufferSize(receiveBuffer);
        }
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setSoTimeout(PATIENCE);
    }

    /** One that takes little at a time. */
    static Raw slow(int port) throws IOException {
        return new Raw(port, 1024);
    }

    /** What comes back until the service closes the connection. */
    static String exchange(int port, byte[] bytes) throws IOException {
        try (Raw raw = new Raw(port)) {
            raw.send(bytes);
            return raw.readAll();
        }
    }

    static String exchange(int port, String text) throws IOException {
        return exchange(port, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Raw send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The service may close while this still sends, which is its right. */
    Raw send(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
        } catch (SocketException e) {
            return this;
        }
        return this;
    }

    /** Sends no more, and still reads. */
    Raw thatIsAll() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    boolean isOpen() throws IOException {
        try {
            socket.getOutputStream().write(' ');
            return true;
        } catch (SocketException e) {
            return false;
        }
    }

    String readAll() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = 0; n >= 0; n = socket.getInputStream().read(buffer)) {
                all.write(buffer, 0, n);
            }
        } catch (SocketException e) {
            return all.toString(StandardCharsets.UTF_8);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
