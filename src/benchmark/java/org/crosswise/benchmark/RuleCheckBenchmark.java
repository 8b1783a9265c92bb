package org.crosswise.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crosswise.engine.Hostile;
import org.crosswise.engine.HostileRules;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleFolder;
import org.crosswise.workshop.check.RuleCheck;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a hostile rule set keeps the check busy, cold: each shot is the first of its process. Refused within a second is the
 * promise; the tables are read in that time too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class RuleCheckBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** The ones that are large, deep or endless; {@code bundled} is the rule set of the library. */
    @Param({
        "bundled",
        "code in the consequence",
        "a huge file",
        "a file of many megabytes",
        "a deep nest",
        "endless brackets",
        "an endless sum",
        "an endless path",
        "a join that explodes",
        "thousands of rules",
        "a number without end",
        "aliases of aliases",
        "a nest without end",
        "two rules that feed each other"
    })
    private String rules;

    private Path parent;
    private Path folder;

    @Setup(Level.Trial)
    public void write() throws IOException {
        parent = Files.createTempDirectory("rules");
        folder = rules.equals("bundled") ? Path.of("rules") : written();
    }

    private Path written() {
        Hostile hostile = Stream.of(HostileRules.refusedByTheGate(), HostileRules.refusedByTheChecks())
                .flatMap(List::stream)
                .filter(each -> each.what().equals(rules))
                .findFirst()
                .orElseThrow();
        RuleFolder written = RuleFolder.in(parent);
        hostile.files().accept(written);
        return written.path();
    }

    @Benchmark
    public List<Issue> check() {
        return RuleCheck.ofText(folder, DAY);
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(parent)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
