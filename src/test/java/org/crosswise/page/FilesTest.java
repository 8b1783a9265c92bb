package org.crosswise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;
import org.crosswise.service.PageServer;
import org.junit.jupiter.api.Test;

/** Save and load: what was entered comes back as it was. */
@InBrowser
class FilesTest {

    @Test
    void whatIsSavedLoadedAndSavedAgainIsTheSame(AssessmentPage page, PageServer server) throws IOException {
        page.openFile(Clients.fileOf(Clients.deskWorker())).settlesWholly();
        Shown before = page.shown();
        Path saved = page.save();
        page.reload();
        assertThat(page.shown()).isNotEqualTo(before);

        page.openFile(saved).settlesWholly();

        assertThat(page.shown()).isEqualTo(before).isEqualTo(Shown.of(Bundled.CROSSWISE.assess(Clients.deskWorker())));
        assertThat(Files.readString(page.save())).isEqualTo(Files.readString(saved));
        Assessment read = Assessment.read(saved);
        assertThat(Clients.findings(read)).isEqualTo(Clients.findings(Clients.deskWorker()));
        assertThat(read.label()).isEqualTo(Clients.deskWorker().label());
        assertThat(read.assessedOn()).isEqualTo(Clients.deskWorker().assessedOn());
    }

    @Test
    void zeroStaysZeroAndNothingStaysNothing(AssessmentPage page) throws IOException {
        page.enter("painNRS", "NONE", "0")
                .enter("modifiedThomasHipAngle", "LEFT", "0")
                .settles();
        Path saved = page.save();
        assertThat(Files.readString(saved)).containsPattern("\"value\": ?0\\D");
        page.reload();
        page.openFile(saved);

        assertThat(page.value("painNRS", "NONE")).isEqualTo("0");
        assertThat(page.value("modifiedThomasHipAngle", "LEFT")).isEqualTo("0");
        assertThat(page.value("modifiedThomasHipAngle", "RIGHT")).isEmpty();
        assertThat(Clients.findings(Assessment.read(saved)))
                .containsExactly("modifiedThomasHipAngle LEFT 0 {}", "painNRS null 0 {}");
    }

    @Test
    void aDecimalCommaIsRead(AssessmentPage page, PageServer server) throws IOException {
        page.enter("modifiedThomasHipAngle", "LEFT", "12,5").enter("modifiedThomasHipAngle", "RIGHT", "\u22123,5");
        page.settles();

        List<Assessment> asked = server.asked();
        assertThat(Clients.findings(asked.get(asked.size() - 1)))
                .containsExactly("modifiedThomasHipAngle LEFT 12.5 {}", "modifiedThomasHipAngle RIGHT -3.5 {}");
        assertThat(page.value("modifiedThomasHipAngle", "LEFT")).isEqualTo("12,5");
        assertThat(Files.readString(page.save())).containsPattern("\"value\": ?12\\.5\\D");
    }

    @Test
    void withNamesOffTheLabelIsNeitherShownNorSavedNorSent(AssessmentPage page, PageServer server) throws IOException {
        page.openFile(Clients.fileOf(Clients.deskWorker()));
        page.press("label:has(#names)").enter("age", "NONE", "3").settlesWholly();
        Path saved = page.save();
        page.printed("chart");

        assertThat(Files.readString(saved, StandardCharsets.UTF_8))
                .doesNotContain("Desk worker")
                .doesNotContain("label\"");
        assertThat(page.shows("#label")).isFalse();
        assertThat(page.words("body")).doesNotContain("Desk worker");
        assertThat(page.words("#print-chart")).doesNotContain("Desk worker");
        assertThat(server.asked()).allMatch(assessment -> assessment.label() == null);
    }

    @Test
    void whatTheFormHasNoPlaceForIsKept(AssessmentPage page) throws IOException {
        Path file = Clients.file("other.json", """
                {"findings":[{"code":"age","value":42},{"code":"ownTest","value":[1,{"a":0}],"side":"UP"},
                {"code":"modifiedThomasHipAngle","side":"LEFT","value":12,"unit":"rad"}]}""");

        page.openFile(file);

        assertThat(page.message()).contains("2 entries").contains("kept");
        assertThat(page.words("[data-part=invalid]")).contains("Kept, not used");
        assertThat(Clients.findings(Assessment.read(page.save()))).isEqualTo(Clients.findings(Assessment.read(file)));
    }
}
