package org.crosswise.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.crosswise.Analysis;
import org.crosswise.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a child process: one report, written.
 *
 * @param today the assessment
 * @param before an earlier one of the same person, null when there is none
 * @param analyses those that are wanted
 * @param form how the report is written
 */
public record Asked(Assessment today, @Nullable Assessment before, Set<Analysis> analyses, Form form) {

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
        write(out, today);
        out.writeBoolean(before != null);
        if (before != null) {
            write(out, before);
        }
        for (Analysis analysis : Analysis.values()) {
            out.writeBoolean(analyses.contains(analysis));
        }
        out.writeByte(form.ordinal());
        out.flush();
    }

    static Asked read(DataInputStream in) throws IOException {
        Assessment today = assessment(in);
        Assessment before = in.readBoolean() ? assessment(in) : null;
        Set<Analysis> analyses = EnumSet.noneOf(Analysis.class);
        for (Analysis analysis : Analysis.values()) {
            if (in.readBoolean()) {
                analyses.add(analysis);
            }
        }
        return new Asked(today, before, analyses, Form.values()[in.readUnsignedByte()]);
    }

    private static void write(DataOutputStream out, Assessment assessment) throws IOException {
        out.writeUTF(assessment.sha256());
        Frames.write(out, assessment.toJson());
    }

    private static Assessment assessment(DataInputStream in) throws IOException {
        String sha256 = in.readUTF();
        return Assessment.parse("the assessment", Frames.read(in)).withSha256(sha256);
    }
}
