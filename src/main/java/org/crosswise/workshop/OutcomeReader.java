package org.crosswise.workshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crosswise.assessment.Side;
import org.crosswise.knowledge.Technique;
import org.crosswise.knowledge.Vocabulary;

/** Reads the {@code expect} of a client; a code that no table knows fails with the nearest known one. */
final class OutcomeReader {

    private static final List<String> LEVELS = List.of("none", "refer", "urgent", "emergency");
    private static final List<String> GATES =
            List.of("none", "conditions", "provisional", "refer", "urgent", "emergency");
    private static final List<String> AXES = List.of("TIGHT", "WEAK", "LONG", "LOW_ENDURANCE");
    private static final List<String> GRADES = List.of("ABSOLUTE", "CLEARANCE");
    private static final List<String> FLAGS = List.of(
            "CONFLICT",
            "BORDERLINE",
            "PROVISIONAL",
            "PRECAUTION",
            "SAFETY_NET",
            "OUTPUT_WITHHELD",
            "STRETCH_HOLD_30_60_S",
            "PREGNANCY_POSTURE_PHYSIOLOGICAL",
            "FORCED_TOE_TOUCH_FORBIDDEN");
    private static final List<String> NO_MORE = List.of();

    private final WrittenFile file;
    private final Vocabulary vocabulary;

    OutcomeReader(WrittenFile file, Vocabulary vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
    }

    Outcome read(Map<String, Object> written) {
        Collection<String> muscles = vocabulary.muscles().keySet();
        Map<String, SortedSet<String>> said = new LinkedHashMap<>();
        said.put("level", word("level", written, LEVELS));
        said.put("gate", word("gate", written, GATES));
        said.put("alerts", alerts(words("alerts", written)));
        said.put("patterns", lines("patterns", written, vocabulary.texts().keySet(), NO_MORE));
        said.put("supported", lines("supported", written, muscles, AXES));
        said.put("suspected", lines("suspected", written, muscles, AXES));
        said.put("notPresent", lines("notPresent", written, muscles, AXES));
        said.put("recommendations", lines("recommendations", written, advisable(), NO_MORE));
        said.put("withheld", lines("withheld", written, advisable(), GRADES));
        said.put("askFor", lines("askFor", written, vocabulary.tests().keySet(), NO_MORE));
        said.put("flags", Outcome.lines(words("flags", written).stream().map(this::flag)));
        said.put(
                "invalid",
                Outcome.bothAsOne(
                        lines("invalid", written, vocabulary.findings().keySet(), NO_MORE)));
        written.keySet().forEach(key -> file.known("expect", "key", key, said.keySet()));
        return new Outcome(said);
    }

    private SortedSet<String> word(String key, Map<String, Object> written, List<String> known) {
        String word = String.valueOf(written.getOrDefault(key, "none"));
        return new TreeSet<>(List.of(file.known(key, "word", word, known)));
    }

    private List<List<String>> words(String key, Map<String, Object> written) {
        if (!(written.getOrDefault(key, List.of()) instanceof List<?> list)) {
            throw file.wrong(key, "expected a list, found " + written.get(key));
        }
        return list.stream()
                .map(line -> Arrays.asList(String.valueOf(line).split(" +")))
                .toList();
    }

    private List<String> advisable() {
        return vocabulary.techniqueList().stream()
                .filter(Technique::advisable)
                .map(Technique::code)
                .toList();
    }

    private SortedSet<String> alerts(List<List<String>> lines) {
        SortedSet<String> alerts = new TreeSet<>();
        for (List<String> words : lines) {
            Line line = line("alerts", words, alertCodes(), LEVELS);
            alerts.add(Outcome.alert(line.code(), line.last(), vocabulary));
        }
        return alerts;
    }

    private List<String> alertCodes() {
        List<String> codes = new ArrayList<>(vocabulary.redFlags().keySet());
        codes.addAll(vocabulary.texts().keySet());
        codes.add(Outcome.DERIVED);
        return codes;
    }

    private Line flag(List<String> words) {
        String code = file.known("flags", "flag", words.get(0), FLAGS);
        boolean about = words.size() > 1;
        if (about != Outcome.ABOUT_COUNTS.contains(code) && !Outcome.ABOUT_MAY_COUNT.contains(code)) {
            throw file.wrong(
                    "flags",
                    words + ": " + Outcome.ABOUT_COUNTS + " say what they are about, " + Outcome.ABOUT_MAY_COUNT
                            + " may, no others");
        }
        if (!about) {
            return new Line(code, Side.NONE, "");
        }
        Line line = line("flags", words.subList(1, words.size()), whatFlagsAreAbout(), NO_MORE);
        return new Line(code + " " + line.code(), line.side(), "");
    }

    private List<String> whatFlagsAreAbout() {
        List<String> known = new ArrayList<>(vocabulary.muscles().keySet());
        known.addAll(vocabulary.findings().keySet());
        known.addAll(vocabulary.conditions().keySet());
        known.addAll(vocabulary.redFlags().keySet());
        known.addAll(vocabulary.texts().keySet());
        known.add("LEG");
        return known;
    }

    private SortedSet<String> lines(
            String key, Map<String, Object> written, Collection<String> codes, List<String> lastWords) {
        return Outcome.lines(words(key, written).stream().map(words -> line(key, words, codes, lastWords)));
    }

    /** A code, a side where it has one, and one of the last words where there are some. */
    private Line line(String key, List<String> words, Collection<String> codes, List<String> lastWords) {
        List<String> rest = new ArrayList<>(words);
        String code = file.known(key, "code", rest.remove(0), codes);
        Side side = rest.isEmpty() ? Side.NONE : sideOf(rest.get(0));
        if (side != Side.NONE) {
            rest.remove(0);
        }
        String last = lastWords.isEmpty() || rest.isEmpty() ? "" : rest.remove(0);
        if (!rest.isEmpty() || last.isEmpty() != lastWords.isEmpty()) {
            throw file.wrong(
                    key, words + ": expected a code, maybe a side, " + (lastWords.isEmpty() ? "no more" : lastWords));
        }
        return new Line(code, side, last.isEmpty() ? "" : file.known(key, "word", last, lastWords));
    }

    private static Side sideOf(String word) {
        return List.of(Side.LEFT, Side.RIGHT, Side.BILATERAL).stream()
                .filter(side -> side.name().equals(word))
                .findFirst()
                .orElse(Side.NONE);
    }
}
