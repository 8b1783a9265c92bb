package org.crosswise.workshop.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Entry;
import org.crosswise.workshop.ShortForm;
import org.jspecify.annotations.Nullable;

/**
 * A document, or the two of a follow-up, as a list of what may be left out: findings and days.
 *
 * @param parts in the order of the documents
 * @param followUp whether there is an earlier assessment
 */
record Sample(List<Part> parts, boolean followUp) {

    private static final String DAY = "assessedOn";

    /**
     * Something that may be left out.
     *
     * @param earlier whether it belongs to the earlier assessment
     * @param day the day of the assessment, null for a finding
     * @param entry the finding, null for a day
     */
    record Part(
            boolean earlier, @Nullable String day, @Nullable Entry entry) {}

    Sample {
        parts = List.copyOf(parts);
    }

    static Sample of(Input input) {
        String before = input.before();
        List<Part> parts = new ArrayList<>(before == null ? List.of() : parts(before, true));
        parts.addAll(parts(input.document(), false));
        return new Sample(parts, before != null);
    }

    private static List<Part> parts(String document, boolean earlier) {
        Assessment assessment = Assessment.parse("a document", document.getBytes(StandardCharsets.UTF_8));
        Stream<Part> day = Stream.ofNullable(assessment.assessedOn()).map(on -> new Part(earlier, on.toString(), null));
        return Stream.concat(day, assessment.entries().stream().map(entry -> new Part(earlier, null, entry)))
                .toList();
    }

    /** The same without one part. */
    Sample without(int index) {
        List<Part> fewer = new ArrayList<>(parts);
        fewer.remove(index);
        return new Sample(fewer, followUp);
    }

    /** What today's or the earlier assessment gives, as cases write it. */
    Map<String, Object> given(boolean earlier, ShortForm form) {
        Map<String, Object> given = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.earlier() == earlier)
                .flatMap(part -> Stream.ofNullable(part.day()))
                .forEach(day -> given.put(DAY, day));
        given.putAll(form.of(parts.stream()
                .filter(part -> part.earlier() == earlier)
                .flatMap(part -> Stream.ofNullable(part.entry()))
                .toList()));
        return given;
    }
}
