package org.crosswise.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswise.release.TinySet.NOTICE;
import static org.crosswise.release.TinySet.SHORT_THIGH;
import static org.crosswise.release.TinySet.rule;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crosswise.Crosswise;
import org.crosswise.LiveCrosswise;
import org.crosswise.engine.Issue;
import org.crosswise.engine.IssueCode;
import org.crosswise.release.Acceptance;
import org.crosswise.release.Keys;
import org.crosswise.release.TinySet;
import org.crosswise.report.NoticeLine;
import org.crosswise.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are exchanged whole, once they are proven; until then and otherwise the old ones run on. */
class ReloadTest {

    private static final int RELOADS = Integer.getInteger("reloads", 10);
    private static final int CLASSES = 40;
    private static final long BYTES = 1 << 20;

    private static final String ACTIVE = "@status( \"active\" )";
    private static final String OTHER_NOTICE = "PACKAGE";

    @TempDir
    Path parent;

    private TinySet set = null;
    private LiveCrosswise live = null;

    @BeforeEach
    void aRunningSet() {
        set = TinySet.in(parent);
        live = new LiveCrosswise(Crosswise.load(set.path()));
    }

    @Test
    void provenRulesRunFromThenOn() {
        second();

        assertThat(reload()).isEmpty();
        assertThat(live.current().ruleSet().version()).isEqualTo("2");
        assertThat(said(live.current().assess(SHORT_THIGH))).isEqualTo("2 [DEEP_WORK, PACKAGE]");
    }

    @Test
    void rulesThatFailAnythingLeaveTheOldOnesInPlaceAndSayWhy() {
        Crosswise before = live.current();

        refused("90-notices/thigh/thigh.drl", "exit", IssueCode.NOT_A_RULE, "");
        refused("90-notices/thigh/cases.yaml", "cases: []", IssueCode.FAILED_CASE, "expected a list under \"cases\"");
        refused(
                "90-notices/thigh/cases.yaml",
                set.read("90-notices/thigh/cases.yaml").replace(NOTICE, OTHER_NOTICE),
                IssueCode.FAILED_CASE,
                "a short thigh: thigh/short: expected [notice PACKAGE], concluded [notice DEEP_WORK]");
        refused(
                "corpus/regression/short-thigh.yaml",
                set.read("corpus/regression/short-thigh.yaml").replace("{}", "{level: refer}"),
                IssueCode.FAILED_CLIENT,
                "level");
        refused("rule-set.yaml", set.read("rule-set.yaml").replace("tiny", "huge"), IssueCode.WRONG_BUNDLE, "\"huge\"");

        assertThat(live.current()).isSameAs(before);
    }

    @Test
    void rulesOlderThanTheRunningOnesAreRefused() {
        second();
        reload();
        set.version("1.9");

        assertThat(reload()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.TOO_OLD);
            assertThat(issue.message()).isEqualTo("tiny 1.9 is older than 2, which runs now");
        });
        assertThat(live.current().ruleSet().version()).isEqualTo("2");
    }

    @Test
    void rulesThatAreNotAcceptedAreNotEvenRead() {
        Acceptance signed = Acceptance.ANY.trusting(Keys.generate().getPublic());

        assertThat(Reload.into(live, set.path(), signed))
                .extracting(Issue::code)
                .containsExactly(IssueCode.WRONG_SIGNATURE);
    }

    @Test
    void anAssessmentEndsWithTheRulesItBeganWith() {
        AtomicBoolean reloading = new AtomicBoolean(true);
        List<CompletableFuture<List<String>>> clerks = List.of(clerk(reloading), clerk(reloading), clerk(reloading));

        second();
        assertThat(reload()).isEmpty();
        reloading.set(false);

        assertThat(clerks.stream().flatMap(clerk -> clerk.join().stream()).distinct())
                .containsExactlyInAnyOrder("1 [DEEP_WORK]", "2 [DEEP_WORK, PACKAGE]");
    }

    /** Somebody who assesses until the rules were exchanged, and once more. */
    private CompletableFuture<List<String>> clerk(AtomicBoolean reloading) {
        return CompletableFuture.supplyAsync(() -> {
            List<String> said = new ArrayList<>();
            said.add(said(live.current().assess(SHORT_THIGH, Set.of())));
            while (reloading.get()) {
                said.add(said(live.current().assess(SHORT_THIGH, Set.of())));
            }
            said.add(said(live.current().assess(SHORT_THIGH, Set.of())));
            return said;
        });
    }

    /** In a process of its own: what else goes on in this one is no business of a reload. */
    @Test
    void manyReloadsKeepClassesAndMemoryFlat() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReloadGrowth.class.getName(),
                        parent.toString(),
                        String.valueOf(RELOADS))
                .redirectErrorStream(true)
                .start();
        String[] grown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ");

        assertThat(process.waitFor()).as(String.join(" ", grown)).isZero();
        assertThat(Long.parseLong(grown[0])).isLessThan(CLASSES);
        assertThat(Long.parseLong(grown[1])).isLessThan(BYTES);
    }

    /** Version 2 says two things. */
    private void second() {
        set.version("2")
                .thigh(rule("short", ACTIVE, NOTICE), rule("again", ACTIVE, OTHER_NOTICE))
                .cases("thigh/short: notice DEEP_WORK, thigh/again: notice PACKAGE");
    }

    private static String said(Report report) {
        return report.ruleSet().version() + " "
                + report.noticeLines().stream().map(NoticeLine::code).sorted().toList();
    }

    private List<Issue> reload() {
        return Reload.into(live, set.path(), Acceptance.ANY);
    }

    private void refused(String path, String text, IssueCode code, String message) {
        String before = set.read(path);
        set.write(path, text);

        assertThat(reload()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.message()).contains(message);
        });
        set.write(path, before);
    }
}
