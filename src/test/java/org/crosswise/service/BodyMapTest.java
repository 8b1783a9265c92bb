package org.crosswise.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crosswise.Bundled;
import org.crosswise.knowledge.MuscleKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The drawing of the page shows every muscle that has a state, on the right side of the body. */
class BodyMapTest {

    private static final Pattern START = Pattern.compile("M(\\d+(?:\\.\\d)?)");
    private static final Pattern PAINT = Pattern.compile("(?:fill|stroke)=\"([^\"]*)\"");
    private static final Map<String, MuscleKind> MUSCLES =
            Bundled.CROSSWISE.vocabulary().muscles();

    private static String text = "";
    private static List<Region> regions = List.of();

    /** One drawn muscle of one side; the starts are the first x of each of its outlines. */
    private record Region(String view, String muscle, String side, List<Double> starts) {

        static Region of(Element path, String view) {
            List<Double> starts = START.matcher(path.getAttribute("d"))
                    .results()
                    .map(start -> Double.valueOf(start.group(1)))
                    .toList();
            return new Region(view, path.getAttribute("data-muscle"), path.getAttribute("data-side"), starts);
        }
    }

    @BeforeAll
    static void readTheDrawing() throws Exception {
        try (InputStream in = drawing()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Element root;
        try (InputStream in = drawing()) {
            root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        }
        List<Region> found = new ArrayList<>();
        for (Element figure : elements(root, "g")) {
            if (figure.getAttribute("id").matches("body-(front|back)")) {
                elements(figure, "path").stream()
                        .filter(path -> path.hasAttribute("data-muscle"))
                        .forEach(path -> found.add(Region.of(path, figure.getAttribute("id"))));
            }
        }
        regions = List.copyOf(found);
    }

    @Test
    void everyDrawnMuscleIsOneOfTheVocabulary() {
        assertThat(regions).isNotEmpty().allSatisfy(region -> assertThat(MUSCLES)
                .containsKey(region.muscle()));
    }

    @Test
    void everyMuscleWithAStateIsDrawnOnceOnEachOfItsSides() {
        Map<String, List<String>> sides =
                regions.stream().collect(groupingBy(Region::muscle, mapping(Region::side, toList())));

        for (MuscleKind muscle : MUSCLES.values()) {
            if (!muscle.axes().isEmpty() || sides.containsKey(muscle.code())) {
                String[] expected = muscle.midline() ? new String[] {"NONE"} : new String[] {"LEFT", "RIGHT"};
                assertThat(sides.get(muscle.code())).as(muscle.code()).containsExactlyInAnyOrder(expected);
            }
        }
    }

    @Test
    void leftAndRightMirrorEachOtherAboutTheMiddleOfTheirFigure() {
        for (Region left : on("LEFT")) {
            List<Double> right = twin(left).starts();
            assertThat(right).as(left.muscle()).hasSameSizeAs(left.starts());
            assertThat(IntStream.range(0, right.size())
                            .mapToObj(i -> left.starts().get(i) + right.get(i))
                            .toList())
                    .as(left.muscle())
                    .allSatisfy(
                            sum -> assertThat(Math.abs(sum / 2 - middle(left))).isLessThan(0.2));
        }
        assertThat(on("LEFT")).hasSameSizeAs(on("RIGHT"));
    }

    @Test
    void thePersonsLeftIsOnTheViewersRightInFrontAndOnTheViewersLeftAtTheBack() {
        for (Region region : regions) {
            boolean viewersRight = region.side().equals("LEFT") == region.view().equals("body-front");
            if (!region.side().equals("NONE")) {
                assertThat(region.starts()).as(region.toString()).isNotEmpty().allSatisfy(x -> assertThat(
                                x > middle(region))
                        .isEqualTo(viewersRight));
            }
        }
    }

    @Test
    void theLettersStandOnTheSideThatTheyName() {
        assertThat(letters()).containsExactly("R before 80", "L after 80", "R after 240", "L before 240");
    }

    @Test
    void coloursAndHatchesComeFromTheStyleSheet() {
        assertThat(text)
                .doesNotContain("style=", "<style")
                .contains(
                        "id=\"hatch-release\"",
                        "id=\"hatch-strengthen\"",
                        "aria-hidden=\"true\"",
                        "focusable=\"false\"");
        assertThat(PAINT.matcher(text).results().map(paint -> paint.group(1))).containsOnly("none", "currentColor");
        assertThat(text.length()).isLessThan(9 * 1024);
    }

    private static List<String> letters() {
        Matcher letter = Pattern.compile("x=\"(\\d+)\" y=\"\\d+\">([RL])<").matcher(text);
        List<String> found = new ArrayList<>();
        while (letter.find()) {
            int x = Integer.parseInt(letter.group(1));
            int middle = x < 160 ? 80 : 240;
            found.add(letter.group(2) + (x < middle ? " before " : " after ") + middle);
        }
        return found;
    }

    private static List<Region> on(String side) {
        return regions.stream().filter(region -> region.side().equals(side)).toList();
    }

    private static Region twin(Region left) {
        return on("RIGHT").stream()
                .filter(right -> right.muscle().equals(left.muscle()))
                .findFirst()
                .orElseThrow();
    }

    private static double middle(Region region) {
        return region.view().equals("body-front") ? 80 : 240;
    }

    private static InputStream drawing() throws IOException {
        return Objects.requireNonNull(
                BodyMapTest.class.getResourceAsStream("/org/crosswise/service/page/body-map.svg"));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
