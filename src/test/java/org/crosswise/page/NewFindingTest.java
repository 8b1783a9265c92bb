package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;

/** A row that somebody adds to the tables appears on the form by itself. */
@InBrowser
class NewFindingTest {

    private static final String ROW = """
            "findings":[{"code":"toeTouchDistance","label":"Toe touch, finger to floor","group":"length","type":"number","unit":"cm",
            "sides":"required","min":-10,"max":60,"how":"Measure from the finger to the floor."},
            {"code":"gaitObserved","label":"Gait","group":"gait","type":"choice","values":["EVEN","LIMPING"],"sides":"none"},""";

    @Test
    void aNewFindingHasItsFieldAndIsSent(AssessmentPage page) {
        try (PageServer other = PageServer.withVocabulary(vocabulary ->
                vocabulary.replace("\"findings\":[", ROW).replace("\"groups\":[", "\"groups\":[\"gait\","))) {
            page.open(other.address());

            page.enter("toeTouchDistance", "LEFT", "70")
                    .answer("gaitObserved", "NONE", "LIMPING")
                    .settlesWholly();

            assertThat(page.words(".row[data-code=toeTouchDistance]"))
                    .contains("Toe touch, finger to floor")
                    .contains("−10 to 60 cm")
                    .contains("expected −10 to 60. Kept, not used.");
            assertThat(page.words("[data-group=gait] h2")).isEqualTo("Gait");
            assertThat(Clients.findings(page.lastAsked(other)))
                    .containsExactly("gaitObserved null LIMPING {}", "toeTouchDistance LEFT 70 {}");
            assertThat(page.words("[data-part=invalid]")).contains("Toe touch, finger to floor");
        }
    }
}
