package org.crosswise.functional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library works in a program that has only what the library brings along. */
class EmbeddedLibraryTest {

    private static final List<String> NOT_BROUGHT_ALONG = List.of(
            "picocli",
            "slf4j-simple",
            "jetty-",
            "prometheus-",
            "json-schema-validator",
            "tools/jackson",
            "jackson-annotations",
            "drools-mvel-10",
            "mvel2",
            "junit",
            "assertj",
            "mockito",
            "archunit",
            "test-classes");

    private static final String CHARTING_SOFTWARE = """
            import java.time.LocalDate;
            import org.crosswise.Crosswise;
            import org.crosswise.assessment.Assessment;
            import org.crosswise.assessment.Side;
            import org.crosswise.report.Report;

            public class ChartingSoftware {
                public static void main(String[] arguments) {
                    Crosswise crosswise = Crosswise.standard();
                    Assessment assessment = Assessment.builder()
                            .assessedOn(LocalDate.of(2026, 11, 20)).screened()
                            .measured("age", 36).observed("sex", "M")
                            .measured("modifiedThomasHipAngle", Side.LEFT, 12).with("pelvisControlled", true)
                            .graded("mmtGluteusMaximus", Side.LEFT, "4-").observed("trunkCurlUp", "FAIL").build();
                    Report report = crosswise.assess(assessment);
                    report.safety().alerts().forEach(alert -> System.out.println(alert.level() + " " + alert.text()));
                    report.muscles().forEach(m -> System.out.println(m.muscle() + " " + m.side() + " " + m.state()));
                    report.recommendations().forEach(r -> System.out.println(r.label() + " " + r.side() + ": " + r.because()));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theFacadeWorksWithoutTheOptionalJars() throws Exception {
        Path source = Files.writeString(folder.resolve("ChartingSoftware.java"), CHARTING_SOFTWARE);
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> NOT_BROUGHT_ALONG.stream().noneMatch(jar::contains))
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        Process process = new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath, source.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("ILIOPSOAS LEFT SUPPORTED").contains("GLUTEUS_MAXIMUS LEFT SUPPORTED");
    }

    @Test
    void theReadmeShowsThisVeryProgram() throws Exception {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(CHARTING_SOFTWARE
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("report.") || line.contains("crosswise.assess(")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(readme).contains(line));
    }
}
