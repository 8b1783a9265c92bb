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
import org.crosswise.Analysis;
import org.crosswise.Crosswise;
import org.crosswise.assessment.Assessment;
import org.crosswise.oracle.RandomDocuments;
import org.crosswise.report.Why;
import org.junit.jupiter.api.Test;

/** The same document gives the same bytes; what other orders of its findings give is in PropertiesTest. */
class SameBytesTest {

    private static final int THREADS = 32;

    private final Crosswise crosswise = Crosswise.standard();
    private final List<String> documents = documents(300);

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
            List<Future<List<String>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                together.add(threads.submit(() -> reports(crosswise)));
            }
            for (Future<List<String>> reports : together) {
                assertThat(reports.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** With every analysis, which takes hundreds of times as long, of few. */
    private List<String> reports(Crosswise with) {
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            byte[] document = documents.get(i).getBytes(StandardCharsets.UTF_8);
            var report = with.assess(Assessment.parse("document", document), analyses(i, documents.size() / 2));
            reports.add(report.toJson() + report.toText(Why.FULL));
        }
        return reports;
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
