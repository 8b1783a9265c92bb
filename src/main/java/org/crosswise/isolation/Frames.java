package org.crosswise.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Bytes with their length before them. */
final class Frames {

    /** No report of the largest document is as long; a child that announces more is not believed. */
    private static final int MOST = 256 << 20;

    private Frames() {}

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IOException("announces " + length + " bytes");
        }
        return in.readNBytes(length);
    }
}
