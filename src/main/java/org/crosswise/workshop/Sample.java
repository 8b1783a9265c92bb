package org.crosswise.workshop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosswise.assessment.Assessment;
import org.crosswise.assessment.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A document, or the two of a follow-up, as a list of what may be left out: findings and days.
 *
 * @param parts in the order of the documents
 * @param followUp whether there is an earlier assessment
 */
public record Sample(List<Part> parts, boolean followUp) {

    private static final String DAY = "assessedOn";

    /**
     * Something that may be left out.
     *
     * @param earlier whether it belongs to the earlier assessment
     * @param day the day of the assessment, null for a finding
     * @param entry the finding, null for a day
     */
    public record Part(
            boolean earlier, @Nullable String day, @Nullable Entry entry) {}

    public Sample {
        parts = List.copyOf(parts);
    }

    /**
     * Of a document.
     *
     * @param before the earlier one, null when there is none
     */
    public static Sample of(String document, @Nullable String before) {
        List<Part> parts = new ArrayList<>(before == null ? List.of() : parts(before, true));
        parts.addAll(parts(document, false));
        return new Sample(parts, before != null);
    }

    private static List<Part> parts(String document, boolean earlier) {
        Assessment assessment = Assessment.parse("a document", document.getBytes(StandardCharsets.UTF_8));
        Stream<Part> day = Stream.ofNullable(assessment.assessedOn()).map(on -> new Part(earlier, on.toString(), null));
        return Stream.concat(day, assessment.entries().stream().map(entry -> new Part(earlier, null, entry)))
                .toList();
    }

    /** The same without one part. */
    public Sample without(int index) {
        List<Part> fewer = new ArrayList<>(parts);
        fewer.remove(index);
        return new Sample(fewer, followUp);
    }

    /** The same with another finding in the place of one. */
    public Sample with(int index, Entry entry) {
        List<Part> changed = new ArrayList<>(parts);
        changed.set(index, new Part(parts.get(index).earlier(), null, entry));
        return new Sample(changed, followUp);
    }

    /** The same with one more finding today. */
    public Sample and(Entry entry) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(false, null, entry));
        return new Sample(more, followUp);
    }

    /** What today's or the earlier assessment gives, as cases write it. */
    public Map<String, Object> given(boolean earlier, ShortForm form) {
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
