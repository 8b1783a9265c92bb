package org.crosswise.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.comparison.WrongOrderException;
import org.crosswise.engine.RuleSetException;
import org.crosswise.report.Report;
import org.crosswise.report.Why;

/** The child process: compiles the rules, says that it is ready, answers one question after the other until it is closed. */
final class Worker {

    private static final byte[] NOTHING_FOUND = "{\"findings\": []}".getBytes(StandardCharsets.UTF_8);

    private Worker() {}

    /** Takes the folder of the rules. What is printed by mistake goes nowhere: standard output is for replies. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        try {
            Crosswise crosswise = Crosswise.load(Path.of(arguments[0]));
            crosswise.assess(Assessment.parse("nothing", NOTHING_FOUND), Set.of());
            new Reply(Reply.Kind.READY, "").write(out);
            answer(crosswise, in, out);
        } catch (RuleSetException e) {
            new Reply(Reply.Kind.BAD_RULES, String.valueOf(e.getMessage())).write(out);
        }
    }

    private static void answer(Crosswise crosswise, DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            Asked asked;
            try {
                asked = Asked.read(in);
            } catch (EOFException e) {
                return;
            }
            reply(crosswise, asked).write(out);
        }
    }

    private static Reply reply(Crosswise crosswise, Asked asked) {
        try {
            return new Reply(Reply.Kind.REPORT, written(report(crosswise, asked), asked.form()));
        } catch (WrongOrderException e) {
            return new Reply(Reply.Kind.WRONG_ORDER, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return new Reply(Reply.Kind.UNFINISHED, String.valueOf(e.getMessage()));
        }
    }

    private static Report report(Crosswise crosswise, Asked asked) {
        Assessment today = Assessment.parse(asked.name(), asked.document());
        byte[] before = asked.before();
        return before == null
                ? crosswise.assess(today, asked.analyses())
                : crosswise.compare(Assessment.parse("the earlier assessment", before), today, asked.analyses());
    }

    private static String written(Report report, Asked.Form form) {
        return switch (form) {
            case JSON -> report.toJson();
            case TEXT -> report.toText(Why.SHORT);
            case TEXT_WITH_WHY -> report.toText(Why.FULL);
        };
    }
}
