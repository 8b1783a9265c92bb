package org.crosswise.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.crosswise.oracle.RawDocument;
import org.crosswise.oracle.RawFinding;
import org.crosswise.report.InvalidLine;
import org.crosswise.report.Report;

/** A finding that nobody knows, appended last, changes nothing but what is listed as not used. */
final class UnknownAppended implements Property {

    /** None of these is, or is nearly, a red flag, a condition, a tick, a clearance or a change of symptoms. */
    private static final List<String> CODES = List.of(
            "eyeColour",
            "modifiedThomasHipAngel",
            "mmtGluteusMaximum",
            "AGE",
            "shoulderAbduction",
            "kneeposture",
            "x",
            "");

    private static final List<Object> VALUES = Arrays.asList(
            new BigDecimal("12"),
            new BigDecimal("-0.5"),
            true,
            false,
            "POSITIVE",
            "blue",
            "5",
            "",
            List.of("NONE"),
            null);

    private static final List<String> SIDES = Arrays.asList(null, "LEFT", "RIGHT", "BILATERAL", "NONE", "links");

    @Override
    public Optional<RawDocument> changed(RawDocument document, Report report, Random random) {
        List<RawFinding> findings = new ArrayList<>(document.findings());
        Map<String, Object> attributes = random.nextBoolean() ? Map.of() : Map.of("painLimited", true);
        findings.add(new RawFinding(any(CODES, random), any(VALUES, random), any(SIDES, random), null, attributes));
        return Optional.of(new RawDocument(document.assessedOn(), findings));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @Override
    public List<String> broken(Told before, Told after) {
        List<String> broken = new ArrayList<>(Content.differences(withoutInvalid(before), withoutInvalid(after)));
        List<InvalidLine> one = before.report().invalid();
        List<InvalidLine> more = after.report().invalid();
        if (!more.containsAll(one) || more.size() != one.size() + 1) {
            broken.add("invalid: before " + one + ", after " + more);
        }
        return broken;
    }

    private static Map<Object, Object> withoutInvalid(Told told) {
        Map<Object, Object> rest = new TreeMap<>((Map<?, ?>) Json.read(told.content()));
        rest.remove("invalid");
        return rest;
    }
}
