package org.crosswise.benchmark;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.crosswise.Analysis;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Validated;
import org.crosswise.assessment.Validation;
import org.crosswise.engine.RuleBase;
import org.crosswise.fact.Derived;
import org.crosswise.fact.FactMaker;
import org.crosswise.fact.Facts;
import org.crosswise.oracle.Oracle;
import org.crosswise.oracle.OracleReport;
import org.crosswise.oracle.RawDocument;
import org.crosswise.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One assessment of 20 findings: the oracle, the rules alone, and the whole way to the report and its JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AssessmentBenchmark {

    private final RawDocument document = Documents.twentyFindings();
    private final Assessment assessment = Documents.assessment(document);
    private final Crosswise crosswise = Crosswise.standard();
    private final RuleBase rules = RuleBase.bundled();
    private final Facts facts =
            FactMaker.of(Validation.of(assessment, rules.vocabulary()), rules.vocabulary());

    @Benchmark
    public OracleReport oracle() {
        return Oracle.assess(document);
    }

    @Benchmark
    public Validated validation() {
        return Validation.of(assessment, rules.vocabulary());
    }

    @Benchmark
    public List<Derived> rulesAlone() {
        return rules.run(facts);
    }

    @Benchmark
    public Report report() {
        return crosswise.assess(assessment, Set.of());
    }

    @Benchmark
    public Report reportThatTellsWhatWouldChange() {
        return crosswise.assess(assessment, EnumSet.of(Analysis.WOULD_CHANGE));
    }

    @Benchmark
    public Report reportThatTellsStability() {
        return crosswise.assess(assessment, EnumSet.of(Analysis.STABILITY));
    }

    @Benchmark
    public String fromJsonToJson() {
        return crosswise.assess(Documents.assessment(document), Set.of()).toJson();
    }
}
