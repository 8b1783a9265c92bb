package org.crosswise.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a child process says.
 *
 * @param kind what it is
 * @param text the report, or what went wrong
 */
record Reply(Kind kind, String text) {

    enum Kind {
        /** The rules are compiled. */
        READY,
        /** A report. */
        REPORT,
        /** The rules cannot be used. */
        BAD_RULES,
        /** The two assessments are in the wrong order. */
        WRONG_ORDER,
        /** The assessment could not be finished. */
        UNFINISHED
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        Frames.write(out, text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    static Reply read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        if (kind >= Kind.values().length) {
            throw new IOException("says something that is no reply");
        }
        return new Reply(Kind.values()[kind], new String(Frames.read(in), StandardCharsets.UTF_8));
    }
}
