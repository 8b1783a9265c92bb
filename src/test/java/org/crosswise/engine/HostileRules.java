package org.crosswise.engine;

import static org.crosswise.engine.IssueCode.CANNOT_LOAD;
import static org.crosswise.engine.IssueCode.DUPLICATE_ID;
import static org.crosswise.engine.IssueCode.FORBIDDEN_IMPORT;
import static org.crosswise.engine.IssueCode.FORBIDDEN_VALUE;
import static org.crosswise.engine.IssueCode.MISSING_ANNOTATION;
import static org.crosswise.engine.IssueCode.NOT_A_RULE;
import static org.crosswise.engine.IssueCode.NOT_UTF_8;
import static org.crosswise.engine.IssueCode.TOO_MANY_PATTERNS;
import static org.crosswise.engine.IssueCode.UNJOINED_PATTERNS;
import static org.crosswise.engine.IssueCode.UNKNOWN_ANNOTATION;
import static org.crosswise.engine.IssueCode.UNKNOWN_FUNCTION;
import static org.crosswise.engine.IssueCode.UNKNOWN_MEMBER;
import static org.crosswise.engine.IssueCode.UNKNOWN_TYPE;
import static org.crosswise.engine.IssueCode.UNKNOWN_VARIABLE;
import static org.crosswise.engine.IssueCode.WRONG_ID;
import static org.crosswise.engine.IssueCode.WRONG_PACKAGE;
import static org.crosswise.engine.IssueCode.WRONG_STAGE;
import static org.crosswise.engine.IssueCode.WRONG_TABLE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rule sets of people who mean harm. What they would do shows from outside: a file, a process, a call, a property, an exit. */
public final class HostileRules {

    /** A hostile file creates this; nothing may. */
    public static final Path TRACE = Path.of(System.getProperty("java.io.tmpdir"), "crosswise-gate-trace");

    private static final String EXEC = "Runtime.getRuntime().exec(\"touch " + TRACE + "\")";
    private static final String EXIT = "System.exit(7)";
    private static final ServerSocket DOOR = door();
    private static final String CALL = "new java.net.Socket(\"127.0.0.1\", " + DOOR.getLocalPort() + ")";
    private static final String PROPERTY = "System.setProperty(\"crosswise.hostile\", \"yes\")";
    private static final String WRITE = "new java.io.FileOutputStream(\"" + TRACE + "\")";
    private static final String FINDINGS = "knowledge/findings.yaml";
    private static final String SET = "rule-set.yaml";

    private HostileRules() {}

    private static ServerSocket door() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port that hostile files call. */
    public static int port() {
        return DOOR.getLocalPort();
    }

    /** Whether somebody called since this was last asked. */
    public static boolean isCalled() throws IOException {
        DOOR.setSoTimeout(200);
        try {
            DOOR.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** Those that the gate refuses, before anything is compiled. */
    public static List<Hostile> refusedByTheGate() {
        return Stream.of(
                        consequences(),
                        conditions(),
                        attributes(),
                        beside(),
                        characters(),
                        sizes(),
                        sets(),
                        tables(),
                        links())
                .flatMap(hostile -> hostile)
                .toList();
    }

    /** Those that are rules of the language, and would never end or are nothing that runs. */
    public static List<Hostile> refusedByTheChecks() {
        return List.of(
                Hostile.drl(
                        "a rule that feeds itself",
                        ownRule(
                                "$e : Evidence( muscle == \"ILIOPSOAS\" )",
                                "insert( Evidence.tight( \"ILIOPSOAS\", 0.7, \"LENGTH\", $e ) );"),
                        IssueCode.ENDLESS,
                        6),
                Hostile.drl(
                        "two rules that feed each other",
                        ownRule(
                                        "$e : Evidence( muscle == \"ILIOPSOAS\" )",
                                        "insert( Evidence.weak( \"ABDOMINALS\", 0.7, \"STRENGTH\", $e ) );")
                                + ownRule(
                                                "$e : Evidence( muscle == \"ABDOMINALS\" )",
                                                "insert( Evidence.tight( \"ILIOPSOAS\", 0.7, \"LENGTH\", $e ) );")
                                        .replaceFirst("(?s)^.*?\nrule", "rule")
                                        .replace("iliopsoas/x", "iliopsoas/y"),
                        IssueCode.ENDLESS,
                        6),
                new Hostile(
                        "a topic that nobody lists",
                        folder -> folder.write("60-evidence/hidden/hidden.drl", EXEC),
                        IssueCode.TOPIC_NOT_LISTED,
                        "60-evidence/hidden",
                        0),
                new Hostile(
                        "a folder name that paints the terminal",
                        folder -> folder.write("60-evidence/\u001b[2J/x.drl", EXEC),
                        IssueCode.TOPIC_NOT_LISTED,
                        "60-evidence/\u001b[2J",
                        0));
    }

    private static Stream<Hostile> consequences() {
        return Stream.of(
                consequence("code in the consequence", EXEC + ";", NOT_A_RULE),
                consequence("a second statement", insert("0.70") + " " + EXEC + ";", NOT_A_RULE),
                consequence("a second insert", insert("0.70") + " " + insert("0.60"), NOT_A_RULE),
                consequence("a loop", "while (true) { }", NOT_A_RULE),
                consequence("a loop without body", "for (;;) ;", NOT_A_RULE),
                consequence("exit", EXIT + ";", NOT_A_RULE),
                consequence("exit inside the insert", "insert( " + EXIT + " );", UNKNOWN_MEMBER),
                consequence("code inside the insert", "insert( " + EXEC + " );", UNKNOWN_MEMBER),
                consequence("a property inside the insert", "insert( " + PROPERTY + " );", UNKNOWN_MEMBER),
                consequence("a socket inside the insert", "insert( " + CALL + " );", NOT_A_RULE),
                consequence("a file inside the insert", "insert( " + WRITE + " );", NOT_A_RULE),
                consequence("a class by its full name", "insert( java.lang.Runtime.getRuntime() );", UNKNOWN_MEMBER),
                consequence("a new process", "insert( new ProcessBuilder( \"touch\" ).start() );", UNKNOWN_MEMBER),
                consequence("a thread", "insert( new Thread( ) );", IssueCode.FORBIDDEN_CONCLUSION),
                consequence("an anonymous class", "insert( new Term( \"A\", null ) { } );", NOT_A_RULE),
                consequence("a lambda", "insert( () -> " + EXIT + " );", NOT_A_RULE),
                consequence("reflection", "insert( $thomas.getClass().forName( \"x\" ) );", UNKNOWN_MEMBER),
                consequence("a cast", "insert( (Object) $thomas );", NOT_A_RULE),
                consequence("an assignment", "$thomas = null;", NOT_A_RULE),
                consequence("a variable", "Object x = " + EXEC + ";", NOT_A_RULE),
                consequence("a throw", "throw new Error();", NOT_A_RULE),
                consequence("a block", "{ " + insert("0.70") + " }", NOT_A_RULE),
                consequence("modify", "modify( $thomas ) { }", NOT_A_RULE),
                consequence("update", "update( $thomas );", NOT_A_RULE),
                consequence("delete", "delete( $thomas );", NOT_A_RULE),
                consequence("insertLogical", "insertLogical( $thomas );", NOT_A_RULE),
                consequence("drools", "drools.halt();", NOT_A_RULE),
                consequence("kcontext", "kcontext.getKieRuntime().halt();", NOT_A_RULE),
                consequence("another focus", "drools.setFocus( \"plan\" );", NOT_A_RULE),
                consequence("a named consequence", insert("0.70") + "\nthen[ more ]\n" + EXEC + ";", NOT_A_RULE, 12),
                consequence(
                        "an unbound variable",
                        "insert( Evidence.tight( \"X\", 0.7, \"LENGTH\", $x ) );",
                        UNKNOWN_VARIABLE));
    }

    private static Stream<Hostile> conditions() {
        return Stream.of(
                condition("eval", "eval( " + EXEC + " != null )", UNKNOWN_TYPE),
                condition("from", "$x : Measured( ) from " + EXEC, NOT_A_RULE),
                condition("from collect", "$x : Measured( ) from collect( Measured( ) )", NOT_A_RULE),
                condition("inline eval", "Measured( eval( " + EXEC + " != null ) )", NOT_A_RULE),
                condition("code in a constraint", "Measured( " + EXEC + " != null )", UNKNOWN_MEMBER),
                condition("a comparison behind a name", "Measured( $v : value > 5 )", NOT_A_RULE),
                condition("a list behind a name", "Measured( $v : code in ( \"age\", \"sex\" ) )", NOT_A_RULE),
                condition("exit in a constraint", "Measured( " + EXIT + " == 1 )", UNKNOWN_MEMBER),
                condition("a socket in a constraint", "Measured( " + CALL + " != null )", NOT_A_RULE),
                condition(
                        "a class in a constraint",
                        "Measured( java.lang.System.getProperty( \"x\" ) == \"y\" )",
                        UNKNOWN_MEMBER),
                condition("getClass", "Measured( this.class != null )", UNKNOWN_MEMBER),
                condition("a map that is changed", "Measured( attributes.clear( ) == null )", UNKNOWN_MEMBER),
                condition("a map by key", "Measured( attributes[ \"x\" ] == \"y\" )", NOT_A_RULE),
                condition("a cast in a pattern", "Measured( this#Runtime.exec( \"x\" ) != null )", NOT_A_RULE),
                condition("a static of another class", "Measured( Thread.sleep( 1 ) == null )", UNKNOWN_MEMBER),
                condition("a lambda", "Measured( value > ( () -> 1 ) )", NOT_A_RULE),
                condition("matches", "Measured( code matches \"(a+)+b\" )", NOT_A_RULE),
                condition("soundslike", "Measured( code soundslike \"x\" )", NOT_A_RULE),
                condition("memberOf", "Measured( code memberOf $thomas )", NOT_A_RULE),
                condition("contains", "Measured( code contains \"x\" )", NOT_A_RULE),
                condition("a custom operator", "Measured( code str[startsWith] \"x\" )", NOT_A_RULE),
                condition("arithmetic", "Measured( value + 1 > 2 )", NOT_A_RULE),
                condition("an assignment", "Measured( value = 1 )", NOT_A_RULE),
                condition("an increment", "Measured( value++ > 1 )", NOT_A_RULE),
                condition("a ternary", "Measured( value > ( true ? 1 : 2 ) )", NOT_A_RULE),
                condition("or between patterns", "( Measured( ) or Measured( ) )", NOT_A_RULE),
                condition("forall", "forall( Measured( ) )", UNKNOWN_TYPE),
                condition("a query call", "?evil( )", NOT_A_RULE),
                condition("a branch", "if ( true ) do[ x ]", NOT_A_RULE),
                condition("a named branch", "Measured( ) do[ x ]", NOT_A_RULE),
                condition(
                        "inline accumulate",
                        "accumulate( Measured( ), init( int i = 0; ) action( i++; ) result( i ) )",
                        NOT_A_RULE),
                condition("an unknown function", "accumulate( $m : Measured( ); $n : count( $m ) )", UNKNOWN_FUNCTION),
                condition("a temporal operator", "Measured( this after $thomas )", NOT_A_RULE),
                condition("an endless denial", "Measured( " + "!".repeat(40_000) + "painLimited )", NOT_A_RULE),
                condition("endless brackets", "Measured( " + "(".repeat(40_000) + " )", NOT_A_RULE),
                condition("an endless sum", "Measured( yes" + " && yes".repeat(9_000) + " )", NOT_A_RULE),
                condition("an endless path", "Measured( code" + ".code".repeat(9_000) + " == \"x\" )", NOT_A_RULE),
                condition("an unknown type", "Runtime( )", UNKNOWN_TYPE),
                condition("every object", "Object( )", UNKNOWN_TYPE),
                condition("a sliding window", "Measured( ) over window:time( 1s )", NOT_A_RULE),
                condition("an entry point", "Measured( ) from entry-point \"x\"", NOT_A_RULE),
                condition("creation in a condition", "Measured( new Evidence( ) == null )", FORBIDDEN_VALUE));
    }

    private static Stream<Hostile> attributes() {
        return Stream.of(
                attribute("salience", "salience " + EXEC),
                attribute("enabled", "enabled ( " + EXEC + " != null )"),
                attribute("dialect", "dialect \"mvel\""),
                attribute("timer", "timer ( int: 1s )"),
                attribute("calendars", "calendars " + EXEC),
                attribute("no-loop", "no-loop true"),
                attribute("auto-focus", "auto-focus true"),
                attribute("duration", "duration 1"),
                attribute("an activation group", "activation-group \"x\""),
                attribute("a ruleflow group", "ruleflow-group \"x\""),
                attribute("lock-on-active", "lock-on-active true"),
                attribute("a date", "date-effective \"01-Jan-2030\""),
                attribute("a rule that extends another", "extends \"other\""),
                attribute("an annotation that runs code", "@foo( " + EXEC + " )"),
                attribute("a known annotation that runs code", "@threshold( " + EXEC + " )"),
                attribute("an annotation that joins texts", "@threshold( \"a\" + " + EXIT + " )"),
                attribute("an annotation with several values", "@foo( a = \"b\" )"),
                attribute("an annotation without value", "@foo agenda-group"),
                attribute("an annotation with a list", "@foo( { \"a\", \"b\" } )"),
                attribute("an annotation by its full name", "@java.lang.Deprecated( \"x\" )"),
                attribute("the same annotation twice", "@threshold( \"a\" ) @threshold( \"b\" )"),
                Hostile.drl("an unknown annotation", rule("@foo( \"b\" )", "", insert("0.70")), UNKNOWN_ANNOTATION, 6));
    }

    private static Stream<Hostile> beside() {
        return Stream.of(
                before("a function", "function void f() { " + EXEC + "; }"),
                before("a global", "global java.util.List list;"),
                before("a declared type", "declare T x : int = " + EXEC + " end"),
                before("a declared trait", "declare trait T end"),
                before("a query", "query q Measured( ) end"),
                before("a dialect for all rules", "dialect \"mvel\""),
                before("a rule unit", "unit Evil;"),
                before("an entry point", "declare entry-point \"x\" end"),
                before("a static import", "import static java.lang.Runtime.getRuntime;"),
                before("a function import", "import function java.lang.Runtime.getRuntime;"),
                before("a language of its own", "expander evil.dsl"),
                before("a template", "template header\nname\ntemplate \"evil\""),
                Hostile.drl(
                        "a template before everything",
                        "template header\n@{" + EXIT + "}\n" + RuleFolder.HEAD + RuleFolder.HARMLESS,
                        NOT_A_RULE,
                        2),
                Hostile.drl("an import of another class", imports("java.lang.Runtime"), FORBIDDEN_IMPORT, 2),
                Hostile.drl(
                        "an import of our own insides", imports("org.crosswise.knowledge.Tables"), FORBIDDEN_IMPORT, 2),
                Hostile.drl("an import of everything", imports("java.util.*"), NOT_A_RULE, 2),
                Hostile.drl(
                        "another function under a known name",
                        imports("accumulate java.lang.Runtime every"),
                        FORBIDDEN_IMPORT,
                        2),
                Hostile.drl(
                        "another package",
                        RuleFolder.HEAD.replace("package rules", "package evil") + RuleFolder.HARMLESS,
                        WRONG_PACKAGE,
                        1),
                Hostile.drl(
                        "the same id twice",
                        RuleFolder.HEAD + RuleFolder.HARMLESS + RuleFolder.HARMLESS,
                        DUPLICATE_ID,
                        14),
                Hostile.drl(
                        "another stage",
                        RuleFolder.HEAD + RuleFolder.HARMLESS.replace("\"evidence\"", "\"gate\""),
                        WRONG_STAGE,
                        6),
                Hostile.drl(
                        "the id of another topic",
                        RuleFolder.HEAD + RuleFolder.HARMLESS.replace("iliopsoas/", "other/"),
                        WRONG_ID,
                        6),
                Hostile.drl(
                        "an id that climbs",
                        RuleFolder.HEAD + RuleFolder.HARMLESS.replace("thomas-short", "../../x"),
                        WRONG_ID,
                        6),
                Hostile.drl(
                        "no source",
                        RuleFolder.HEAD + RuleFolder.HARMLESS.replace("@source( \"own\" )", ""),
                        MISSING_ANNOTATION,
                        6));
    }

    private static Stream<Hostile> characters() {
        String rest = RuleFolder.HARMLESS;
        return Stream.of(
                Hostile.drl("a unicode escape", RuleFolder.HEAD + "// R\\u0075ntime\n" + rest, NOT_A_RULE, 6),
                Hostile.drl("a hidden direction", RuleFolder.HEAD + "// \u202e\n" + rest, NOT_A_RULE, 6),
                Hostile.drl(
                        "a direction that isolates", RuleFolder.HEAD + "// \u2066 x \u2069\n" + rest, NOT_A_RULE, 6),
                Hostile.drl(
                        "a space without width",
                        RuleFolder.HEAD.replace("rules;", "ru\u200bles;") + rest,
                        NOT_A_RULE,
                        1),
                Hostile.drl("a byte order mark", "\ufeff" + RuleFolder.HEAD + rest, NOT_A_RULE, 1),
                Hostile.drl("a byte of nothing", RuleFolder.HEAD + "// \u0000\n" + rest, NOT_A_RULE, 6),
                Hostile.drl(
                        "a line that ends in a carriage return",
                        RuleFolder.HEAD + "// x\r" + EXEC + "\n" + rest,
                        NOT_A_RULE,
                        6),
                Hostile.drl("a line separator", RuleFolder.HEAD + "\u2028" + rest, NOT_A_RULE, 6),
                Hostile.drl("an escape to the terminal", RuleFolder.HEAD + "// \u001b[2J\n" + rest, NOT_A_RULE, 6),
                Hostile.drl("a form feed", RuleFolder.HEAD + "\f" + rest, NOT_A_RULE, 6),
                Hostile.drl("half a character", RuleFolder.HEAD + "// \ud83d\ude00\n" + rest, NOT_A_RULE, 6),
                Hostile.drl(
                        "letters that look alike",
                        RuleFolder.HEAD + rest.replace("Measured(", "M\u0435asured("),
                        NOT_A_RULE,
                        10),
                Hostile.drl(
                        "quotes that look alike",
                        RuleFolder.HEAD + rest.replace("\"evidence\"", "\u201cevidence\u201d"),
                        NOT_A_RULE,
                        8),
                Hostile.drl("a comment that hides", RuleFolder.HEAD + "/* " + rest + " */", NOT_A_RULE, 6),
                Hostile.drl("a comment with a hash", RuleFolder.HEAD + "# " + rest, NOT_A_RULE, 6),
                Hostile.drl(
                        "a backslash in a text",
                        rule("", "", insert("0.70").replace("LENGTH", "L\\n")),
                        NOT_A_RULE,
                        11),
                Hostile.drl("an apostrophe text", rule("", "Measured( code == 'x' )", insert("0.70")), NOT_A_RULE, 10),
                Hostile.drl(
                        "a text over two lines",
                        rule("", "Measured( code == \"x\ny\" )", insert("0.70")),
                        NOT_A_RULE,
                        10),
                new Hostile(
                        "text that is not UTF-8",
                        folder -> folder.write(
                                RuleFolder.TOPIC,
                                (RuleFolder.HEAD + "// \u00e4\n" + rest).getBytes(StandardCharsets.ISO_8859_1)),
                        NOT_UTF_8,
                        RuleFolder.TOPIC,
                        6),
                new Hostile(
                        "text in UTF-16",
                        folder -> folder.write(
                                RuleFolder.TOPIC, (RuleFolder.HEAD + rest).getBytes(StandardCharsets.UTF_16)),
                        NOT_UTF_8,
                        RuleFolder.TOPIC,
                        1));
    }

    private static Stream<Hostile> sizes() {
        return Stream.of(
                Hostile.drl(
                        "a deep nest",
                        rule("", "not( ".repeat(30) + "Measured( )" + " )".repeat(30), insert("0.70")),
                        NOT_A_RULE,
                        10),
                Hostile.drl(
                        "a huge file", RuleFolder.HEAD + "// x\n".repeat(20_000) + RuleFolder.HARMLESS, NOT_A_RULE, 1),
                new Hostile(
                        "a file of many megabytes",
                        folder -> folder.drl("// x\n".repeat(2_000_000)),
                        CANNOT_LOAD,
                        RuleFolder.TOPIC,
                        0),
                Hostile.drl(
                        "a number without end",
                        rule("", "Measured( code == \"age\", value > " + "9".repeat(20_000) + " )", insert("0.70")),
                        NOT_A_RULE,
                        10),
                Hostile.drl("nothing at all", "", NOT_A_RULE, 1),
                Hostile.drl(
                        "thousands of rules",
                        RuleFolder.HEAD + "rule \"x\" agenda-group \"a\" when then insert( $x ); end\n".repeat(600),
                        NOT_A_RULE,
                        107),
                Hostile.drl(
                        "a join that explodes",
                        rule("", "Measured( )\n Measured( )\n Measured( )\n Measured( )", insert("0.70")),
                        UNJOINED_PATTERNS,
                        6),
                Hostile.drl(
                        "a join of everything but one",
                        rule(
                                "",
                                "Measured( code != \"a\" )\n Measured( code != \"b\" )\n Measured( code != \"c\" )",
                                insert("0.70")),
                        UNJOINED_PATTERNS,
                        6),
                exploding("a join that always holds", "value >= $a || value <= $a"),
                exploding("a join that holds of all but one", "value != $a"),
                exploding("a join of half of all pairs", "value > $a, value > 0"),
                exploding("a join with every other fact", "this != $m"),
                exploding("a join of one fact with itself", "$m.code == $m.code"),
                exploding("a join that only binds", "$a.side"),
                exploding("a join in a list that is excluded", "value not in ( $a )"),
                exploding("a join behind an or", "code == \"age\" || value > $a"),
                Hostile.drl(
                        "a join of many codes",
                        rule("", "Measured( code == \"age\" )\n ".repeat(12), insert("0.70")),
                        TOO_MANY_PATTERNS,
                        6));
    }

    private static Stream<Hostile> sets() {
        String code = "x\", \"1\"); } { java.util.Locale.setDefault(java.util.Locale.GERMAN); } void z() { a(\"b";
        return Stream.of(
                set("a name that could become code", "name: test", "name: '" + code + "'", 1),
                set("a version that could become code", "version: \"1\"", "version: '" + code + "'", 2),
                set("a version without end", "version: \"1\"", "version: \"" + "9".repeat(5_000) + "\"", 2),
                set("a topic outside the folder", "[iliopsoas]", "[../../x]", 6),
                set("a topic by its full path", "[iliopsoas]", "[/etc/passwd]", 6),
                set("a topic in capitals", "[iliopsoas]", "[ILIOPSOAS]", 6),
                set("a stage outside the folder", "folder: 60-evidence", "folder: ../60-evidence", 6),
                set("a stage by its address", "folder: 60-evidence", "folder: 'file:///etc'", 6),
                set("a tag that makes an object", "name: test", "name: !!java.io.File [x]", 1),
                set("a tag that makes a script engine", "name: test", "name: !!javax.script.ScriptEngineManager []", 1),
                set("a tag of its own", "name: test", "name: !evil test", 1),
                set("a key twice", "name: test", "name: test\nname: other", 2),
                set("an unknown key", "name: test", "name: test\nscript: x", 2),
                set("a key that merges", "name: test", "name: test\n<<: {version: \"2\"}", 2),
                set("an alias of itself", "[iliopsoas]", "&a [*a]", 6),
                set("a stage that is none", "answeredBy: evidence", "answeredBy: plan", 4),
                set(
                        "two stages of one name",
                        "[iliopsoas]}",
                        "[iliopsoas]}\n  - {folder: 70-evidence, topics: [other]}",
                        1),
                set(
                        "two topics of one name",
                        "[iliopsoas]}",
                        "[iliopsoas]}\n  - {folder: 70-later, topics: [iliopsoas]}",
                        1),
                set("no topic at all", "[iliopsoas]", "[]", 1),
                set("a second document", "name: test", "---\nname: other\n---\nname: test", 3),
                set("a character of control", "name: test", "name: \"te\\u001bst\"", 1),
                Hostile.file("aliases of aliases", SET, laughs(), WRONG_TABLE, 2),
                Hostile.file("a nest without end", SET, "[".repeat(20_000), WRONG_TABLE, 0),
                Hostile.file("no text at all", SET, "", WRONG_TABLE, 0),
                Hostile.file("a list", SET, "- name\n", WRONG_TABLE, 1),
                new Hostile(
                        "a set in another encoding",
                        folder -> folder.write(SET, new byte[] {'n', (byte) 0xe4, ':'}),
                        WRONG_TABLE,
                        SET,
                        0),
                new Hostile(
                        "a set of many megabytes",
                        folder -> folder.write(SET, "# x\n".repeat(2_000_000)),
                        CANNOT_LOAD,
                        SET,
                        0),
                new Hostile(
                        "a topic without a file",
                        folder -> folder.write(SET, RuleFolder.SET.replace("[iliopsoas]", "[psoas]")),
                        CANNOT_LOAD,
                        "60-evidence/psoas/psoas.drl",
                        0));
    }

    private static Stream<Hostile> tables() {
        return Stream.of(
                Hostile.file("a table with a tag", FINDINGS, "findings:\n- code: !!java.net.URL [x]\n", WRONG_TABLE, 2),
                Hostile.file("a table with an unknown key", FINDINGS, findings("exec: touch"), WRONG_TABLE, 7),
                Hostile.file(
                        "a table with a number without end", FINDINGS, findings("min: 1e999999999"), WRONG_TABLE, 7),
                Hostile.file(
                        "a table with a number of digits",
                        FINDINGS,
                        findings("min: " + "9".repeat(9_000)),
                        WRONG_TABLE,
                        7),
                Hostile.file(
                        "a table with a hidden direction",
                        FINDINGS,
                        findings("normal: \"a \u202e b\""),
                        WRONG_TABLE,
                        7),
                Hostile.file("a table of aliases", FINDINGS, laughs(), WRONG_TABLE, 2),
                Hostile.file("a table of another shape", FINDINGS, "findings: everything\n", WRONG_TABLE, 1),
                Hostile.file("a table that is broken", FINDINGS, "findings: [\n", WRONG_TABLE, 2),
                Hostile.file(
                        "a table with a row twice",
                        FINDINGS,
                        findings("") + findings("").substring(10),
                        WRONG_TABLE,
                        8));
    }

    private static Stream<Hostile> links() {
        return Stream.of(
                new Hostile("a link", folder -> link(folder.topic()), CANNOT_LOAD, RuleFolder.TOPIC, 0),
                new Hostile(
                        "a link to a folder",
                        folder -> link(folder.topic().getParent()),
                        CANNOT_LOAD,
                        RuleFolder.TOPIC,
                        0),
                new Hostile(
                        "a link to the tables",
                        folder -> link(folder.path().resolve("knowledge")),
                        CANNOT_LOAD,
                        "knowledge/muscles.yaml",
                        0),
                new Hostile(
                        "a link instead of the set",
                        folder -> link(folder.path().resolve(SET)),
                        CANNOT_LOAD,
                        SET,
                        0),
                new Hostile(
                        "a folder instead of a file",
                        folder -> folderAt(folder.topic()),
                        CANNOT_LOAD,
                        RuleFolder.TOPIC,
                        0));
    }

    /** Moves what is there out of the way and links to it. */
    private static void link(Path at) {
        try {
            Path real = at.resolveSibling(at.getFileName() + "-real");
            Files.move(at, real);
            Files.createSymbolicLink(at, real);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void folderAt(Path at) {
        try {
            Files.delete(at);
            Files.createDirectory(at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of a few lines that stands for millions. */
    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            text.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d]%n"
                    .formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1));
        }
        return "# x\n" + text;
    }

    private static String findings(String line) {
        return "findings:\n- code: x\n  label: x\n  group: person\n  type: number\n  how: x\n  " + line
                + (line.isEmpty() ? "source: own\n" : "\n  source: own\n");
    }

    /** Three patterns of which the last two are joined to the first by nothing but this. */
    private static Hostile exploding(String what, String constraint) {
        String bound = constraint.startsWith("$a.") ? "$b : $m.side" : constraint;
        String other = "\n Measured( " + bound + " )";
        return Hostile.drl(
                what,
                rule("", "$m : Measured( $a : value )" + other + other.replace("$b", "$c"), insert("0.70")),
                UNJOINED_PATTERNS,
                6);
    }

    private static Hostile set(String what, String from, String to, int line) {
        return Hostile.file(what, SET, RuleFolder.SET.replace(from, to), WRONG_TABLE, line);
    }

    private static String insert(String weight) {
        return "insert( Evidence.tight( \"ILIOPSOAS\", " + weight + ", \"LENGTH\", $thomas ) );";
    }

    private static String rule(String attribute, String condition, String consequence) {
        String further = condition.isEmpty() ? "" : "\n    " + condition;
        return RuleFolder.HEAD
                + "rule \"iliopsoas/x\" @version( \"1\" ) @status( \"active\" ) @source( \"own\" ) @strength( \"own\" ) @says( \"x\" ) "
                + attribute + "\n"
                + "    agenda-group \"evidence\"\nwhen\n"
                + "    $thomas : Measured( code == \"modifiedThomasHipAngle\" )\n"
                + further.replaceFirst("^\n", "") + (further.isEmpty() ? "" : "\n")
                + "then\n    " + consequence + "\nend\n";
    }

    /** A rule with one condition only. */
    private static String ownRule(String condition, String consequence) {
        return RuleFolder.HEAD.replace("import org.crosswise.fact.Measured;", "//")
                + "rule \"iliopsoas/x\" @version( \"1\" ) @status( \"active\" ) @source( \"own\" ) @strength( \"own\" ) @says( \"x\" )\n"
                + "    agenda-group \"evidence\"\nwhen\n    " + condition + "\nthen\n    " + consequence + "\nend\n";
    }

    private static Hostile consequence(String what, String consequence, IssueCode code) {
        return consequence(what, consequence, code, 11);
    }

    private static Hostile consequence(String what, String consequence, IssueCode code, int line) {
        return Hostile.drl(what, rule("", "", consequence), code, line);
    }

    private static Hostile condition(String what, String condition, IssueCode code) {
        return Hostile.drl(what, rule("", condition, insert("0.70")), code, 10);
    }

    private static Hostile attribute(String what, String attribute) {
        return Hostile.drl(what, rule(attribute, "", insert("0.70")), NOT_A_RULE, 6);
    }

    private static Hostile before(String what, String text) {
        return Hostile.drl(what, RuleFolder.HEAD + text + "\n" + RuleFolder.HARMLESS, NOT_A_RULE, 6);
    }

    private static String imports(String name) {
        return "package rules;\nimport " + name + ";\n" + RuleFolder.HEAD.substring(RuleFolder.HEAD.indexOf('\n'))
                + RuleFolder.HARMLESS;
    }
}
