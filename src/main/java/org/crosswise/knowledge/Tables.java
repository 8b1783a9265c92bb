package org.crosswise.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosswise.knowledge.ConditionKind.Cell;
import org.crosswise.knowledge.ConditionKind.Qualifier;

/** Reads the tables of {@code rules/knowledge}. Every key is checked: an unknown or missing one fails with its place. */
public final class Tables {

    /** The files of {@code rules/knowledge}. */
    public static final List<String> FILES = List.of(
            "findings.yaml",
            "muscles.yaml",
            "referrals.yaml",
            "techniques.yaml",
            "conditions.yaml",
            "red-flags.yaml",
            "tests.yaml",
            "sources.yaml",
            "texts.yaml",
            "contested.yaml");

    /** Opens a file of the rules by its path below the rules' folder, such as {@code knowledge/findings.yaml}. */
    @FunctionalInterface
    public interface Files {
        InputStream open(String path) throws IOException;
    }

    /** Names end up in paths and in what the engine generates: nothing but words joined by hyphens. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+)*");

    private final Files files;

    public Tables(Files files) {
        this.files = files;
    }

    /**
     * Reads all tables.
     *
     * @throws IOException when a file is missing or cannot be read
     * @throws TableException when a file is not what it should be, naming file, row and key
     */
    public Vocabulary vocabulary() throws IOException {
        Row muscles = file("muscles.yaml");
        Vocabulary vocabulary = new Vocabulary(
                table(file("findings.yaml").rows("findings"), Tables::finding, FindingKind::code),
                table(muscles.rows("muscles"), Tables::muscle, MuscleKind::code),
                table(muscles.rows("arms"), Tables::arm, ArmKind::code),
                caps(muscles.row("caps")),
                table(file("referrals.yaml").rows("referrals"), Tables::referral, PainReferral::muscle),
                numbered(file("techniques.yaml").rows("techniques"), Tables::technique, Technique::code),
                table(file("conditions.yaml").rows("conditions"), Tables::condition, ConditionKind::code),
                table(file("red-flags.yaml").rows("redFlags"), Tables::redFlag, RedFlagKind::code),
                numbered(file("tests.yaml").rows("tests"), Tables::test, TestKind::code),
                table(file("sources.yaml").rows("sources"), Tables::source, Source::key),
                table(file("texts.yaml").rows("texts"), Tables::text, Text::code),
                table(file("contested.yaml").rows("contested"), Tables::contested, Contested::code));
        References.check(vocabulary);
        return vocabulary;
    }

    /** Reads {@code rule-set.yaml}. */
    public RuleSet ruleSet() throws IOException {
        Row row = Row.read("rule-set.yaml", files);
        List<RuleSet.Stage> stages = stages(row, "stages");
        RuleSet set = new RuleSet(
                row.name("name", NAME),
                row.name("version", VERSION),
                stages,
                stage(row, "contestedUntil", stages),
                stage(row, "answeredBy", stages),
                stages(row, "followUp"));
        row.done();
        requireDistinct(row, set);
        return set;
    }

    /** The engine runs a stage by its name, and a topic is known by its own. */
    private static void requireDistinct(Row row, RuleSet set) {
        Set<String> stages = new HashSet<>();
        Set<String> topics = new HashSet<>();
        for (RuleSet.Stage stage :
                Stream.concat(set.stages().stream(), set.followUp().stream()).toList()) {
            if (!stages.add(stage.name())) {
                throw row.wrong("two stages are called \"" + stage.name() + "\", whatever number their folders bear");
            }
            for (String topic : stage.topics()) {
                if (!topics.add(topic)) {
                    throw row.wrong("two topics are called \"" + topic + "\"");
                }
            }
        }
        if (topics.isEmpty()) {
            throw row.wrong("no stage has a topic: there is no rule");
        }
    }

    private static List<RuleSet.Stage> stages(Row row, String key) {
        List<RuleSet.Stage> stages = new ArrayList<>();
        for (Row stage : row.rows(key)) {
            String folder = stage.name("folder", NAME);
            List<String> topics = stage.texts("topics");
            topics.forEach(topic -> stage.requireName("topics", topic, NAME));
            stages.add(new RuleSet.Stage(folder.replaceFirst("^\\d+-", ""), folder, topics));
            stage.done();
        }
        return stages;
    }

    private static String stage(Row row, String key, List<RuleSet.Stage> stages) {
        String name = row.name(key, NAME);
        List<String> names = stages.stream().map(RuleSet.Stage::name).toList();
        if (!names.contains(name)) {
            throw row.wrong(
                    key,
                    "\"" + key + "\" names the stage \"" + name + "\", which is not among the stages"
                            + Nearest.hint(name, names));
        }
        return name;
    }

    private Row file(String name) throws IOException {
        return Row.read("knowledge/" + name, files);
    }

    private static <T> Map<String, T> table(List<Row> rows, Function<Row, T> read, Function<T, String> code) {
        return numbered(rows, (row, order) -> read.apply(row), code);
    }

    private static <T> Map<String, T> numbered(List<Row> rows, Numbered<T> read, Function<T, String> code) {
        Map<String, T> table = new LinkedHashMap<>();
        for (Row row : rows) {
            T value = read.read(row, table.size());
            row.done();
            if (table.put(code.apply(value), value) != null) {
                throw row.wrong("\"" + code.apply(value) + "\" stands twice in this table");
            }
        }
        return Collections.unmodifiableMap(table);
    }

    private interface Numbered<T> {
        T read(Row row, int order);
    }

    private static FindingKind finding(Row row) {
        String code = row.text("code");
        FindingKind.Type type = row.constant("type", FindingKind.Type.class);
        requireRange(row);
        return new FindingKind(
                code,
                row.text("label"),
                row.text("group"),
                type,
                row.text("unit", ""),
                row.constant("side", FindingKind.Sides.class, FindingKind.Sides.NONE),
                row.yes("repeatable"),
                row.number("min"),
                row.number("max"),
                row.texts("values"),
                row.textLists("attributes"),
                row.text("recordedAs", code),
                row.text("prefer", ""),
                row.yes("painLimitable"),
                row.yes("neverStale"),
                row.text("lowWord", ""),
                row.text("highWord", ""),
                row.text("how"),
                row.text("normal", ""),
                row.number("resolution"),
                row.number("measurementError"),
                row.text("errorSource", ""),
                row.text("source"),
                row.texts("furtherSources"),
                best(row, type),
                row.yes("retest", "true"));
    }

    private static Best best(Row row, FindingKind.Type type) {
        boolean counted = type == FindingKind.Type.NUMBER || type == FindingKind.Type.INTEGER;
        List<BigDecimal> range = counted ? row.numbers("best") : List.of();
        if (range.isEmpty()) {
            return new Best(null, null, row.texts("best"));
        } else if (range.size() != 2 || range.get(0).compareTo(range.get(1)) > 0) {
            throw row.wrong("\"best\": expected the lowest and the highest of the best numbers");
        }
        return new Best(range.get(0), range.get(1), List.of());
    }

    /** What is entered is rounded to one decimal; what is divided by must be above 0. */
    private static void requireRange(Row row) {
        BigDecimal min = row.tenths("min");
        BigDecimal max = row.tenths("max");
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw row.wrong("\"min\" is above \"max\"");
        }
        for (String key : List.of("resolution", "measurementError")) {
            BigDecimal number = row.tenths(key);
            if (number != null && number.signum() <= 0) {
                throw row.wrong("\"" + key + "\": expected a number above 0, found " + number);
            }
        }
    }

    private static MuscleKind muscle(Row row) {
        List<MuscleKind.Axis> axes = new ArrayList<>();
        for (Row axis : row.rows("axes")) {
            axes.add(new MuscleKind.Axis(axis.text("axis"), axis.texts("tests")));
            axis.done();
        }
        return new MuscleKind(
                row.text("code"),
                row.text("label"),
                row.yes("midline"),
                row.constant("class", MuscleKind.Tendency.class, MuscleKind.Tendency.NONE),
                row.texts("antagonists"),
                row.text("anatomy"),
                axes,
                row.text("source"));
    }

    private static PainReferral referral(Row row) {
        return new PainReferral(
                row.text("muscle"),
                row.texts("palpatedAs"),
                row.texts("areas"),
                row.text("text"),
                row.texts("lookAlikes"),
                row.text("source"));
    }

    private static ArmKind arm(Row row) {
        return new ArmKind(
                row.text("code"), row.text("label"), row.yes("midline"), row.texts("states"), row.text("source"));
    }

    private static Map<String, BigDecimal> caps(Row row) {
        Map<String, BigDecimal> caps = new LinkedHashMap<>();
        for (String kind : row.keys()) {
            caps.put(kind, Objects.requireNonNull(row.number(kind)));
        }
        return Map.copyOf(caps);
    }

    private static Technique technique(Row row, int order) {
        return new Technique(
                row.text("code"),
                row.text("label"),
                row.text("kind"),
                row.whole("step", 2),
                order,
                row.texts("treats"),
                row.texts("tags"),
                row.texts("milderTags"),
                row.text("milder", ""),
                row.yes("allowedAtRefer"),
                !row.yes("neverAdvised"),
                row.textMap("dose"),
                row.text("evidence"),
                row.text("source"),
                row.text("doseSource", row.text("source")),
                row.texts("furtherSources"));
    }

    private static ConditionKind condition(Row row) {
        Row qualifier = row.optionalRow("qualifier");
        List<Cell> cells = new ArrayList<>();
        for (Row cell : row.rows("cells")) {
            cells.add(cell(cell));
            cell.done();
        }
        return new ConditionKind(
                row.text("code"),
                row.text("label"),
                !row.yes("derivedOnly"),
                row.yes("bothSides"),
                qualifier == null ? null : qualifier(qualifier),
                cells,
                row.text("note", ""),
                row.text("source"),
                row.texts("furtherSources"));
    }

    private static Qualifier qualifier(Row row) {
        Qualifier qualifier = new Qualifier(row.text("name"), row.whole("max", 0), row.whole("whenMissing", 0));
        row.done();
        return qualifier;
    }

    private static Cell cell(Row row) {
        return new Cell(
                row.constant("grade", ConditionKind.Grade.class),
                row.texts("tags"),
                row.texts("techniques"),
                row.yes("everything"),
                row.texts("except"),
                row.whole("fromWeeks", 0),
                row.whole("belowWeeks", Integer.MAX_VALUE),
                row.textMap("where"));
    }

    private static RedFlagKind redFlag(Row row) {
        return new RedFlagKind(
                row.text("code"),
                row.text("question"),
                row.text("level"),
                row.yes("clearable"),
                row.yes("severe"),
                row.yes("severeDefault"),
                row.texts("severeWith"),
                row.text("action", ""),
                row.text("source"),
                row.texts("furtherSources"));
    }

    private static TestKind test(Row row, int order) {
        return new TestKind(
                row.text("code"),
                row.text("label"),
                row.whole("rank", 0),
                order,
                row.text("how", ""),
                row.texts("records"),
                row.textMap("attributes"),
                row.text("source"));
    }

    private static Source source(Row row) {
        return new Source(
                row.text("key"),
                row.text("kind"),
                row.text("title"),
                row.text("supports"),
                row.text("strength"),
                row.text("checked"),
                row.text("reference", ""));
    }

    private static Text text(Row row) {
        return new Text(
                row.text("code"), row.text("label"), row.text("text"), row.text("source"), row.texts("furtherSources"));
    }

    private static Contested contested(Row row) {
        return new Contested(
                row.text("code"), row.text("label"), row.text("text"), row.text("otherView"), row.texts("sources"));
    }
}
