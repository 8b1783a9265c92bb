package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.crosswise.Analysis;
import org.crosswise.Bundled;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.report.Report;
import org.crosswise.report.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same document gives the same bytes; what other orders of its findings give is in PropertiesTest. */
@Isolated("it sets the locale and the time zone of the whole process")
class SameBytesTest {

    private static final int THREADS = 32;

    /** Threads that are neighbours assess other documents at the same time; each document is assessed by ten or more. */
    private static final int SHARE = 3;

    private final Crosswise crosswise = Bundled.CROSSWISE;
    private final List<String> documents = documents(150);

    @Test
    void localeAndTimeZoneChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> here = reports(crosswise);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(reports(crosswise)).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
            assertThat(reports(Crosswise.standard())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void thirtyTwoThreadsChangeNothing() throws Exception {
        List<String> alone = reports(crosswise);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Integer>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                together.add(threads.submit(() -> different(thread, alone)));
            }
            for (Future<List<Integer>> different : together) {
                assertThat(different.get()).isEmpty();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** The numbers of a thread's documents whose report is another than alone. */
    private List<Integer> different(int thread, List<String> alone) {
        return IntStream.range(0, documents.size())
                .filter(number -> (number + thread) % SHARE == 0)
                .filter(number -> !report(crosswise, number).equals(alone.get(number)))
                .boxed()
                .toList();
    }

    private List<String> reports(Crosswise with) {
        return IntStream.range(0, documents.size())
                .mapToObj(number -> report(with, number))
                .toList();
    }

    /** With every analysis, which takes hundreds of times as long, of few. */
    private String report(Crosswise with, int number) {
        byte[] document = documents.get(number).getBytes(StandardCharsets.UTF_8);
        Report report = with.assess(Assessment.parse("document", document), analyses(number, documents.size() / 2));
        return report.toJson() + report.toText(Why.FULL);
    }

    private static Set<Analysis> analyses(int number, int every) {
        return number % every == 0 ? EnumSet.allOf(Analysis.class) : Set.of();
    }

    private static List<String> documents(int count) {
        RandomDocuments random = new RandomDocuments(42);
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(random.next().toJson());
        }
        return documents;
    }
}
