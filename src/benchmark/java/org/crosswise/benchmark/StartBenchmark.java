package org.crosswise.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crosswise.Crosswise;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the start of a process to its first answer, against a process that does nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 15)
@Fork(1)
public class StartBenchmark {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @Benchmark
    public int emptyMain() throws IOException, InterruptedException {
        return process(List.of(JAVA, "-cp", CLASS_PATH, EmptyMain.class.getName()));
    }

    @Benchmark
    public int firstAnswer() throws IOException, InterruptedException {
        return process(List.of(JAVA, "-cp", CLASS_PATH, FirstAnswer.class.getName()));
    }

    private static int process(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(command + " ended with status " + status);
        }
        return status;
    }

    /** Does nothing. */
    public static final class EmptyMain {
        public static void main(String[] arguments) {}
    }

    /** Loads the library and assesses one document. */
    public static final class FirstAnswer {
        public static void main(String[] arguments) {
            String json = Crosswise.standard()
                    .assess(Documents.assessment(Documents.twentyFindings()))
                    .toJson();
            System.out.println(json);
        }
    }
}
