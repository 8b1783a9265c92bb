package org.crosswise.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswise.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A result by its codes: as it stands on the screen, or as a report has it.
 *
 * @param level of safety; "open" when nothing raises it and a screen is not complete
 * @param alerts codes, in order
 * @param patterns codes
 * @param plan code and side of each line
 * @param withheld codes
 * @param askFor code and side, in order
 * @param states muscle, axis and the state of each side
 */
record Shown(
        String level,
        List<String> alerts,
        Set<String> patterns,
        Set<String> plan,
        Set<String> withheld,
        List<String> askFor,
        Set<String> states) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> STOPS = List.of("urgent", "emergency");

    private static final String SCRIPT = """
            const seen = (selector, words) => [...document.querySelectorAll('#result-parts ' + selector)]
                .filter(each => each.checkVisibility()).map(words);
            return {
              level: document.querySelector('.level')?.dataset.level ?? 'none shown',
              alerts: seen('.alert', each => each.dataset.code),
              patterns: seen('[data-part=why] details[data-code]:not([data-axis])', each => each.dataset.code),
              plan: seen('[data-part=plan] .item', each => each.dataset.code + ' ' + each.dataset.side),
              withheld: seen('[data-part=withheld] li[data-code]', each => each.dataset.code),
              askFor: seen('[data-part=ask] li[data-code]', each => each.dataset.code + ' ' + (each.dataset.side ?? 'NONE')),
              states: seen('[data-part=why] details[data-axis]', each => each.dataset.code + ' ' + each.dataset.axis + ' '
                  + [...each.querySelectorAll('.state-cell')].map(cell => cell.dataset.state).filter(state => state !== 'OPEN')),
            }""";

    @SuppressWarnings("unchecked")
    static Shown on(Browser browser) {
        Map<String, Object> seen = (Map<String, Object>) browser.run(SCRIPT);
        return new Shown(
                String.valueOf(seen.get("level")),
                (List<String>) seen.get("alerts"),
                new TreeSet<>((List<String>) seen.get("patterns")),
                eachSide(((List<String>) seen.get("plan")).stream()),
                new TreeSet<>((List<String>) seen.get("withheld")),
                (List<String>) seen.get("askFor"),
                new TreeSet<>((List<String>) seen.get("states")));
    }

    /** What a page has to show of a report. */
    static Shown of(Report report) {
        JsonNode json = JSON.readTree(report.toJson());
        String level = json.at("/safety/level").asString();
        boolean stop = STOPS.contains(level) || json.at("/safety/withheld").asBoolean();
        boolean open =
                level.equals("none") && !json.at("/safety/screenComplete").asBoolean();
        return new Shown(
                open ? "open" : level,
                codes(json.at("/safety/alerts")).toList(),
                stop ? Set.of() : codes(json.path("patterns")).collect(Collectors.toCollection(TreeSet::new)),
                stop ? Set.of() : eachSide(plan(json)),
                stop ? Set.of() : codes(json.path("withheld")).collect(Collectors.toCollection(TreeSet::new)),
                json.path("askFor").valueStream().map(Shown::sided).toList(),
                stop ? Set.of() : states(json.path("muscles")));
    }

    private static Stream<String> codes(JsonNode lines) {
        return lines.valueStream().map(line -> line.path("code").asString());
    }

    private static Stream<String> plan(JsonNode report) {
        return report.path("recommendations")
                .valueStream()
                .filter(line -> !line.path("kind").asString().equals("REFERRAL"))
                .map(Shown::sided);
    }

    private static String sided(JsonNode line) {
        return line.path("code").asString() + " " + line.path("side").asString("NONE");
    }

    /** A line for both sides is two; what is for the midline and for a side is shown as one line, with its side. */
    private static Set<String> eachSide(Stream<String> lines) {
        Set<String> sided = lines.flatMap(line -> line.endsWith(" BILATERAL")
                        ? Stream.of(line.replace("BILATERAL", "LEFT"), line.replace("BILATERAL", "RIGHT"))
                        : Stream.of(line))
                .collect(Collectors.toCollection(TreeSet::new));
        sided.removeIf(line -> line.endsWith(" NONE") && sided.contains(line.replace("NONE", "LEFT")));
        return sided;
    }

    private static Set<String> states(JsonNode muscles) {
        return muscles
                .valueStream()
                .collect(Collectors.groupingBy(
                        line -> line.path("muscle").asString() + " "
                                + line.path("axis").asString(),
                        Collectors.mapping(
                                line -> line.path("side").asString()
                                        + line.path("state").asString(),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + inOrder(entry.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String inOrder(List<String> states) {
        return states.stream()
                .sorted()
                .map(state -> state.replaceFirst("^(LEFT|RIGHT|NONE)", ""))
                .collect(Collectors.joining(","));
    }
}
