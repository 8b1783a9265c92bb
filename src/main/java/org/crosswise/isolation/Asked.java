package org.crosswise.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.crosswise.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a child process: one report, written.
 *
 * @param document the document's bytes
 * @param name its name, for messages
 * @param before the earlier assessment of the same person, null when there is none
 * @param analyses those that are wanted
 * @param form how the report is written
 */
public record Asked(byte[] document, String name, byte @Nullable [] before, Set<Analysis> analyses, Form form) {

    /** How a report is written. */
    public enum Form {
        JSON,
        TEXT,
        /** Text with every reason. */
        TEXT_WITH_WHY
    }

    public Asked {
        analyses = Set.copyOf(analyses);
    }

    void write(DataOutputStream out) throws IOException {
        Frames.write(out, document);
        out.writeUTF(name);
        out.writeBoolean(before != null);
        if (before != null) {
            Frames.write(out, before);
        }
        for (Analysis analysis : Analysis.values()) {
            out.writeBoolean(analyses.contains(analysis));
        }
        out.writeUTF(form.name());
        out.flush();
    }

    static Asked read(DataInputStream in) throws IOException {
        byte[] document = Frames.read(in);
        String name = in.readUTF();
        byte[] before = in.readBoolean() ? Frames.read(in) : null;
        Set<Analysis> analyses = EnumSet.noneOf(Analysis.class);
        for (Analysis analysis : Analysis.values()) {
            if (in.readBoolean()) {
                analyses.add(analysis);
            }
        }
        return new Asked(document, name, before, analyses, Form.valueOf(in.readUTF()));
    }
}
