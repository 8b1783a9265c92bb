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
import org.crosswise.report.Report;
import org.crosswise.report.Why;

/** The child process: compiles the rules, says that it is ready, answers one question after the other until it is closed. */
final class Worker {

    /** The folder of the rules, below the one that the process works in. */
    static final String RULES = "rules";

    private static final byte[] NOTHING_FOUND = "{\"findings\": []}".getBytes(StandardCharsets.UTF_8);

    private Worker() {}

    /** The rules are in a folder below the one that it works in. What is printed by mistake goes nowhere: standard output is for replies. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        endWithTheCaller();
        try {
            Crosswise crosswise = Crosswise.load(Path.of(RULES));
            crosswise.assess(Assessment.parse("nothing", NOTHING_FOUND), Set.of());
            new Reply(Reply.Kind.READY, "").write(out);
            answer(crosswise, in, out);
        } catch (RuntimeException e) { // refused, or unable to assess even when nothing was found
            new Reply(Reply.Kind.BAD_RULES, String.valueOf(e.getMessage())).write(out);
        }
    }

    /** A caller that is killed closes nothing: a runaway must not outlive it. */
    private static void endWithTheCaller() {
        ProcessHandle.current().parent().ifPresent(caller -> caller.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(1)));
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
        } catch (RuntimeException e) {
            return new Reply(Reply.Kind.UNFINISHED, String.valueOf(e.getMessage()));
        }
    }

    private static Report report(Crosswise crosswise, Asked asked) {
        Assessment before = asked.before();
        return before == null
                ? crosswise.assess(asked.today(), asked.analyses())
                : crosswise.compare(before, asked.today(), asked.analyses());
    }

    private static String written(Report report, Asked.Form form) {
        return switch (form) {
            case JSON -> report.toJson();
            case TEXT -> report.toText(Why.SHORT);
            case TEXT_WITH_WHY -> report.toText(Why.FULL);
        };
    }
}
