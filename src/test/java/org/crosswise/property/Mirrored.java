package org.crosswise.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.Report;

/** Left and right exchanged in the document are left and right exchanged in the report. */
final class Mirrored implements Property {

    private static final Set<String> SIDES_AS_VALUE =
            Set.of("lumbarSideFlexionRestricted", "standsOnOneLegHabit", "sameSideSleeping");

    /** The appendix lies on the right whatever is exchanged. Looks at the letter first: that is far quicker than asking at each place whether a word begins there. */
    private static final Pattern SIDE =
            Pattern.compile("(?=[LlRr])\\b(?:LEFT|RIGHT|[Ll]eft|[Rr]ight)\\b(?! lower abdomen)");

    private static final int SHOWN = 120;
    private static final Map<String, String> OTHER = Map.of(
            "LEFT", "RIGHT", "RIGHT", "LEFT", "Left", "Right", "Right", "Left", "left", "right", "right", "left");

    @Override
    public Optional<RawDocument> changed(RawDocument document, Report report, Random random) {
        List<RawFinding> findings =
                document.findings().stream().map(Mirrored::mirrored).toList();
        return Optional.of(new RawDocument(document.assessedOn(), findings));
    }

    private static RawFinding mirrored(RawFinding finding) {
        RawFinding other = finding.side() == null ? finding : finding.withSide(exchanged(finding.side()));
        return SIDES_AS_VALUE.contains(finding.code()) && finding.value() instanceof String side
                ? other.withValue(exchanged(side))
                : other;
    }

    @Override
    public List<String> broken(Told before, Told after) {
        String expected = ordered(Json.read(exchanged(before.content())));
        String found = ordered(Json.read(after.content()));
        return expected.equals(found) ? List.of() : List.of(difference(expected, found));
    }

    /** Every word that names a side names the other one. */
    private static String exchanged(String text) {
        return SIDE.matcher(text).replaceAll(found -> OTHER.get(found.group()));
    }

    /** As text, with lists in an order that does not ask for the side; the order of their codes stands before them. */
    private static String ordered(Object part) {
        if (part instanceof List<?> list) {
            return codes(list) + " "
                    + list.stream().map(Mirrored::ordered).sorted().toList();
        }
        if (part instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + ordered(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return leftFirst((String) part);
    }

    private static List<Object> codes(List<?> list) {
        List<Object> codes = new ArrayList<>();
        list.forEach(element -> codes.add(element instanceof Map<?, ?> map ? map.get("code") : null));
        return codes;
    }

    private static String leftFirst(String text) {
        if (!text.contains("ight") && !text.contains("RIGHT")) {
            return text;
        }
        String both = text.replace("Right and left", "Left and right")
                .replace("right and left", "left and right")
                .replace("RIGHT and LEFT", "LEFT and RIGHT")
                .replace("RIGHT, LEFT", "LEFT, RIGHT");
        return Stream.of(both.split("(?<=\\.) ")).sorted().collect(Collectors.joining(" "));
    }

    private static String difference(String expected, String found) {
        int at = 0;
        while (at < Math.min(expected.length(), found.length()) && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        return "expected " + around(expected, at) + "\nbut was  " + around(found, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
    }
}
