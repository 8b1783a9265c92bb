package org.crosswise.workshop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.crosswise.engine.Issue;
import org.crosswise.engine.RuleFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each save is answered, whatever was saved. */
class WatchTest {

    private static final long DEADLINE_SECONDS = 60;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path parent;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private TinyRules rules = null;
    private Thread watching = null;

    @BeforeEach
    void aFolder() {
        rules = new TinyRules(parent);
    }

    @AfterEach
    void theWatchEndsWhenItIsInterrupted() throws InterruptedException {
        watching.interrupt();
        watching.join(TimeUnit.SECONDS.toMillis(DEADLINE_SECONDS));
        assertThat(watching.isAlive()).isFalse();
    }

    @Test
    void aChangedThresholdIsToldWithItsWhyNotAndWithWhatElseFailsAndItsReturnToo() throws InterruptedException {
        watch();
        hears("tested iliopsoas 2/2, short 1/1");

        rules.above(8);
        hears("tested iliopsoas 1/2: value is 6; the rule asks for above 8");
        hears("others short 0/1 of 1");

        rules.above(0);
        hears("tested iliopsoas 2/2");
        hears("others short 1/1 of 1");
    }

    @Test
    void aFileHalfWrittenIsToldAndTheWatchGoesOn() throws InterruptedException {
        watch();
        hears("tested iliopsoas 2/2, short 1/1");

        rules.drl("rule \"iliopsoas/thomas-short\"\n    @version( ");
        hears("refused not-a-rule 60-evidence/iliopsoas/iliopsoas.drl:7");

        rules.above(0);
        hears("tested iliopsoas 2/2, short 1/1");

        rules.cases("cases:\n- case: [\n");
        hears("tested iliopsoas cannot be read");
    }

    @Test
    void anEditorThatSavesByRenamingIsHeardAndWhatIsNotWatchedIsOnlyCounted() throws InterruptedException {
        watch("short");
        hears("tested short 1/1");
        hears("others  of 1");

        saveByRenaming(RuleFolder.TOPIC, RuleFolder.HEAD + RuleFolder.HARMLESS.replace("> 0", "> 8"));

        hears("others iliopsoas 1/2, short 0/1 of 2");
    }

    private void watch(String... ids) {
        Watch watch = new Watch(rules.path(), List.of(ids), () -> TODAY, new Heard());
        watching = new Thread(
                () -> {
                    try {
                        watch.run();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "watch");
        watching.start();
    }

    /** A save may be seen half done, and answered: what is expected comes in the end. */
    private void hears(String expected) throws InterruptedException {
        List<String> before = new ArrayList<>();
        String next = "";
        while (!next.equals(expected)) {
            next = heard.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("\"%s\" behind %s", expected, before).isNotNull();
            before.add(next);
        }
    }

    private void saveByRenaming(String path, String text) {
        try {
            Path other = Files.writeString(rules.path().resolve(path + "~"), text);
            Files.move(other, rules.path().resolve(path), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Heard implements WatchListener {

        @Override
        public void refused(List<Issue> issues) {
            Issue first = issues.get(0);
            heard.add("refused " + first.code().word() + " " + first.file() + ":" + first.line());
        }

        @Override
        public void tested(List<TopicResult> results, long nanos) {
            assertThat(nanos).isPositive();
            String why = results.size() > 1 ? "" : stopped(results.get(0));
            heard.add("tested " + told(results) + why);
        }

        @Override
        public void others(List<TopicResult> changed, int tested) {
            heard.add("others " + told(changed) + " of " + tested);
        }

        private String stopped(TopicResult result) {
            return result.cases().stream()
                    .flatMap(each -> each.failure().stream())
                    .filter(line -> line.contains("NOT FULFILLED"))
                    .map(line -> line.replaceFirst(" *NOT FULFILLED", ""))
                    .collect(Collectors.joining());
        }

        private String told(List<TopicResult> results) {
            return results.stream()
                    .map(each -> each.topic()
                            + (each.problem() != null
                                    ? " cannot be read"
                                    : " " + (each.cases().size() - each.failed()) + "/"
                                            + each.cases().size()))
                    .collect(Collectors.joining(", "));
        }
    }
}
