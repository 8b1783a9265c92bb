package org.crosswise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.crosswise.assessment.Side;
import org.crosswise.fact.ArmTarget;
import org.crosswise.fact.Facts;
import org.crosswise.fact.Measured;
import org.crosswise.fact.Reliance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files from outside: harmless ones pass, hostile ones are refused with their place and have no effect. */
class RuleGateTest {

    /** A hostile file creates this; nothing may. */
    private static final Path TRACE = Path.of(System.getProperty("java.io.tmpdir"), "crosswise-gate-trace");

    private static final String EXEC = "Runtime.getRuntime().exec(\"touch " + TRACE + "\")";

    @TempDir
    Path folder;

    @Test
    void aHarmlessRuleRunsAndIsLimitedToItsStage() {
        RuleBase rules = RuleBase.compile(
                RuleFolder.in(folder).drl(RuleFolder.HEAD + RuleFolder.HARMLESS).path());
        Measured thomas = new Measured(0, "modifiedThomasHipAngle", Side.LEFT, 60, Map.of(), Reliance.FULL);

        assertThat(rules.run(new Facts(List.of(thomas), List.of(), List.of(), List.<ArmTarget>of())))
                .singleElement()
                .satisfies(d -> assertThat(d.conclusion().told()).isEqualTo("ILIOPSOAS LEFT TIGHT 0.7 LENGTH"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileFileIsRefusedWithItsPlace(String what, String drl, String code, int line) {
        Issue issue = refused(RuleFolder.in(folder).drl(drl)).get(0);

        assertThat(issue.code()).isEqualTo(code);
        assertThat(issue.file()).isEqualTo("60-evidence/iliopsoas/iliopsoas.drl");
        assertThat(issue.line()).isEqualTo(line);
        assertThat(TRACE).doesNotExist();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                consequence("code in the consequence", EXEC + ";", "not-a-rule"),
                consequence("a second statement", insert("0.70") + " " + EXEC + ";", "not-a-rule"),
                consequence("a loop", "while (true) { }", "not-a-rule"),
                consequence("exit", "System.exit(1);", "not-a-rule"),
                consequence("code inside the insert", "insert( " + EXEC + " );", "unknown-member"),
                consequence("a class by its full name", "insert( java.lang.Runtime.getRuntime() );", "unknown-member"),
                consequence("a new process", "insert( new ProcessBuilder( \"touch\" ).start() );", "unknown-member"),
                consequence("an anonymous class", "insert( new Term( \"A\", null ) { } );", "not-a-rule"),
                consequence("reflection", "insert( $thomas.getClass().forName( \"x\" ) );", "unknown-member"),
                consequence("a cast", "insert( (Object) $thomas );", "not-a-rule"),
                consequence("modify", "modify( $thomas ) { }", "not-a-rule"),
                consequence("update", "update( $thomas );", "not-a-rule"),
                consequence("delete", "delete( $thomas );", "not-a-rule"),
                consequence("insertLogical", "insertLogical( $thomas );", "not-a-rule"),
                consequence("drools", "drools.halt();", "not-a-rule"),
                consequence("kcontext", "kcontext.getKieRuntime().halt();", "not-a-rule"),
                consequence(
                        "an unbound variable",
                        "insert( Evidence.tight( \"X\", 0.7, \"LENGTH\", $x ) );",
                        "unknown-variable"),
                condition("eval", "eval( " + EXEC + " != null )", "unknown-type"),
                condition("from", "$x : Measured( ) from " + EXEC, "not-a-rule"),
                condition("inline eval", "Measured( eval( " + EXEC + " != null ) )", "not-a-rule"),
                condition("code in a constraint", "Measured( " + EXEC + " != null )", "unknown-member"),
                condition(
                        "a class in a constraint",
                        "Measured( java.lang.System.getProperty( \"x\" ) == \"y\" )",
                        "unknown-member"),
                condition("getClass", "Measured( this.class != null )", "unknown-member"),
                condition("a static of another class", "Measured( Thread.sleep( 1 ) == null )", "unknown-member"),
                condition("a lambda", "Measured( value > ( () -> 1 ) )", "not-a-rule"),
                condition("matches", "Measured( code matches \"(a+)+b\" )", "not-a-rule"),
                condition("arithmetic", "Measured( value + 1 > 2 )", "not-a-rule"),
                condition("an assignment", "Measured( value = 1 )", "not-a-rule"),
                condition("a ternary", "Measured( value > ( true ? 1 : 2 ) )", "not-a-rule"),
                condition("or between patterns", "( Measured( ) or Measured( ) )", "not-a-rule"),
                condition("forall", "forall( Measured( ) )", "unknown-type"),
                condition(
                        "inline accumulate",
                        "accumulate( Measured( ), init( int i = 0; ) action( i++; ) result( i ) )",
                        "not-a-rule"),
                condition(
                        "an unknown function", "accumulate( $m : Measured( ); $n : count( $m ) )", "unknown-function"),
                condition("an endless denial", "Measured( " + "!".repeat(40_000) + "painLimited )", "not-a-rule"),
                condition("an endless sum", "Measured( yes" + " && yes".repeat(9_000) + " )", "not-a-rule"),
                condition("an endless path", "Measured( code" + ".code".repeat(9_000) + " == \"x\" )", "not-a-rule"),
                condition("an unknown type", "Runtime( )", "unknown-type"),
                condition("a sliding window", "Measured( ) over window:time( 1s )", "not-a-rule"),
                condition("an entry point", "Measured( ) from entry-point \"x\"", "not-a-rule"),
                condition("creation in a condition", "Measured( new Evidence( ) == null )", "forbidden-value"),
                attribute("salience", "salience " + EXEC),
                attribute("enabled", "enabled ( " + EXEC + " != null )"),
                attribute("dialect", "dialect \"mvel\""),
                attribute("timer", "timer ( int: 1s )"),
                attribute("calendars", "calendars " + EXEC),
                attribute("no-loop", "no-loop true"),
                attribute("auto-focus", "auto-focus true"),
                attribute("an annotation that runs code", "@foo( " + EXEC + " )"),
                attribute("an annotation with several values", "@foo( a = \"b\" )"),
                Arguments.of(
                        "an unknown annotation", rule("@foo( \"b\" )", "", insert("0.70")), "unknown-annotation", 6),
                before("a function", "function void f() { " + EXEC + "; }"),
                before("a global", "global java.util.List list;"),
                before("a declared type", "declare T x : int = " + EXEC + " end"),
                before("a query", "query q Measured( ) end"),
                before("a static import", "import static java.lang.Runtime.getRuntime;"),
                before("a function import", "import function java.lang.Runtime.getRuntime;"),
                Arguments.of("an import of another class", imports("java.lang.Runtime"), "forbidden-import", 2),
                Arguments.of("an import of everything", imports("java.util.*"), "not-a-rule", 2),
                Arguments.of(
                        "a unicode escape",
                        RuleFolder.HEAD + "// R\\u0075ntime\n" + RuleFolder.HARMLESS,
                        "not-a-rule",
                        6),
                Arguments.of(
                        "a hidden direction", RuleFolder.HEAD + "// \u202e\n" + RuleFolder.HARMLESS, "not-a-rule", 6),
                Arguments.of(
                        "a backslash in a text",
                        rule("", "", insert("0.70").replace("LENGTH", "L\\n")),
                        "not-a-rule",
                        11),
                Arguments.of(
                        "an apostrophe text", rule("", "Measured( code == 'x' )", insert("0.70")), "not-a-rule", 11),
                Arguments.of(
                        "a deep nest",
                        rule("", "not( ".repeat(30) + "Measured( )" + " )".repeat(30), insert("0.70")),
                        "not-a-rule",
                        11),
                Arguments.of(
                        "a huge file",
                        RuleFolder.HEAD + "// x\n".repeat(20_000) + RuleFolder.HARMLESS,
                        "not-a-rule",
                        1),
                Arguments.of(
                        "a join that explodes",
                        rule("", "Measured( )\n Measured( )\n Measured( )\n Measured( )", insert("0.70")),
                        "unjoined-patterns",
                        6),
                Arguments.of(
                        "the same id twice",
                        RuleFolder.HEAD + RuleFolder.HARMLESS + RuleFolder.HARMLESS,
                        "duplicate-id",
                        14),
                Arguments.of(
                        "another stage",
                        RuleFolder.HEAD + RuleFolder.HARMLESS.replace("\"evidence\"", "\"gate\""),
                        "wrong-stage",
                        6),
                Arguments.of(
                        "the id of another topic",
                        RuleFolder.HEAD + RuleFolder.HARMLESS.replace("iliopsoas/", "other/"),
                        "wrong-id",
                        6),
                Arguments.of(
                        "no source",
                        RuleFolder.HEAD + RuleFolder.HARMLESS.replace("@source( \"own\" )", ""),
                        "missing-annotation",
                        6));
    }

    @Test
    void aLinkIsRefused() throws IOException {
        RuleFolder rules = RuleFolder.in(folder).drl(RuleFolder.HEAD);
        Path real = Files.writeString(folder.resolve("real.drl"), RuleFolder.HEAD + RuleFolder.HARMLESS);
        Files.delete(rules.topic());
        Files.createSymbolicLink(rules.topic(), real);

        assertThat(refused(rules).get(0).message()).contains("is a link");
    }

    @Test
    void aTopicOutsideTheFolderIsRefused() {
        RuleFolder rules = RuleFolder.in(folder)
                .write(
                        "rule-set.yaml",
                        "name: x\nversion: '1'\ncontestedUntil: evidence\nansweredBy: evidence\nstages:\n  - {folder: 60-evidence, topics: [../../x]}\n");

        assertThat(refused(rules).get(0).message()).contains("\"topics\"");
    }

    @Test
    void aNameThatCouldBecomeCodeIsRefused() {
        String name = "x\", \"1\"); } { java.util.Locale.setDefault(java.util.Locale.GERMAN); } void z() { a(\"b";
        RuleFolder rules = RuleFolder.in(folder)
                .drl(RuleFolder.HEAD + RuleFolder.HARMLESS)
                .write(
                        "rule-set.yaml",
                        "name: '" + name + "'\nversion: '1'\ncontestedUntil: evidence\nansweredBy: evidence\nstages:\n"
                                + "  - {folder: 60-evidence, topics: [iliopsoas]}\n");
        Locale before = Locale.getDefault();

        assertThat(refused(rules).get(0).message()).contains("rule-set.yaml").contains("\"name\"");
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void aTableThatIsNestedTooDeepOrRefersToItselfIsRefused() {
        assertThat(refused(RuleFolder.in(folder).write("rule-set.yaml", "[".repeat(20_000))))
                .isNotEmpty();
        assertThat(refused(RuleFolder.in(folder).write("rule-set.yaml", "name: &a [[*a]]\n")))
                .isNotEmpty();
    }

    @Test
    void aFolderHasTheHashOfTheSameRulesInTheJar() throws IOException {
        RuleBase bundled = RuleBase.bundled();

        assertThat(RuleFiles.in(Path.of("rules")).sha256(bundled.ruleSet())).isEqualTo(bundled.sha256());
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        RuleFolder rules = RuleFolder.in(folder);
        Files.write(
                rules.topic(),
                (RuleFolder.HEAD + "// ä\n" + RuleFolder.HARMLESS).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused(rules).get(0).code()).isEqualTo("not-utf-8");
    }

    @Test
    void everyProblemIsToldNotOnlyTheFirst() {
        String drl = RuleFolder.HEAD
                + RuleFolder.HARMLESS
                        .replace("@status( \"active\" )", "@status( \"maybe\" )")
                        .replace("value >", "valu >");

        assertThat(refused(RuleFolder.in(folder).drl(drl)))
                .extracting(Issue::code)
                .containsExactlyInAnyOrder("unknown-status", "unknown-member");
    }

    @Test
    void whatTheGateForbidsIsNotShownToTheCompilerEither() {
        assertThat(List.of("java.lang.Runtime", "java.lang.System", "java.lang.ProcessBuilder", "java.util.Formatter"))
                .noneMatch(ShownClasses::contains);
        assertThat(List.of("java.nio.file.Files", "java.lang.Thread", "org.crosswise.knowledge.Tables", "java.io.File"))
                .noneMatch(ShownClasses::contains);
    }

    private static List<Issue> refused(RuleFolder rules) {
        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> RuleBase.compile(rules.path()));
        assertThat(refused).as("refused").isNotNull();
        return refused.issues();
    }

    private static String insert(String weight) {
        return "insert( Evidence.tight( \"ILIOPSOAS\", " + weight + ", \"LENGTH\", $thomas ) );";
    }

    private static String rule(String attribute, String condition, String consequence) {
        return RuleFolder.HEAD
                + "rule \"iliopsoas/x\" @version( \"1\" ) @status( \"active\" ) @source( \"own\" ) @strength( \"own\" ) @says( \"x\" ) "
                + attribute + "\n"
                + "    agenda-group \"evidence\"\nwhen\n"
                + "    $thomas : Measured( code == \"modifiedThomasHipAngle\" )\n"
                + "then\n".replace("then\n", condition.isEmpty() ? "then\n" : "\n    " + condition + "\nthen\n")
                + "    " + consequence + "\nend\n";
    }

    private static Arguments consequence(String what, String consequence, String code) {
        return Arguments.of(what, rule("", "", consequence), code, 11);
    }

    private static Arguments condition(String what, String condition, String code) {
        return Arguments.of(what, rule("", condition, insert("0.70")), code, 11);
    }

    private static Arguments attribute(String what, String attribute) {
        return Arguments.of(what, rule(attribute, "", insert("0.70")), "not-a-rule", 6);
    }

    private static Arguments before(String what, String text) {
        return Arguments.of(what, RuleFolder.HEAD + text + "\n" + RuleFolder.HARMLESS, "not-a-rule", 6);
    }

    private static String imports(String name) {
        return "package rules;\nimport " + name + ";\n" + RuleFolder.HEAD.substring(RuleFolder.HEAD.indexOf('\n'))
                + RuleFolder.HARMLESS;
    }
}
