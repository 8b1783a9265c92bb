package org.crosswise.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Request;

/**
 * The therapist's page in three files: its modules are one script, and vocabulary, words and body map stand in the page itself. Put
 * together when the service starts.
 */
final class Page {

    private static final String ENGLISH = "en";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*\\R?");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export ");

    /** What only a reader of the modules needs; a comment stands in lines of its own. */
    private static final Pattern COMMENTS =
            Pattern.compile("(?ms)^ *+/\\*\\*.*?\\*/ *+\\R|^ *+//[^\\n]*+\\n|^ ++|^\\R");

    /** A string of a module, which stays as it is, or the spaces around a sign. */
    private static final Pattern SPACED =
            Pattern.compile("(\"(?:[^\"\\\\\\n]|\\\\.)*+\"|`[^`]*+`)| ?(=>|[=,:?{}&|<>]++) ?");

    /** Ends of lines of a module that end nothing. */
    private static final Pattern BROKEN = Pattern.compile("(?<=[;,{(\\[])\\R|\\R(?=[)}\\].?:])");

    /** Spaces and comments of the style that mean nothing; the space before a colon is a descendant. */
    private static final Pattern LOOSE = Pattern.compile("(?m)/\\*.*?\\*/\\R|(?<=[;:,{}])\\s| (?=[{}])|^ ++");

    private final PageFiles files;
    private final String index;
    private final Asset style;
    private final Asset script;
    private final Map<String, Optional<Asset>> languages = new ConcurrentHashMap<>();

    Page(PageFiles files, String vocabulary) {
        this.files = files;
        this.index = replaced(files.text("index.html"), "vocabulary", data("vocabulary", vocabulary))
                .replace("<!--body-map-->", files.text("body-map.svg"));
        this.style = new Asset(
                "text/css; charset=utf-8", LOOSE.matcher(files.text("page.css")).replaceAll(""));
        this.script = new Asset("text/javascript; charset=utf-8", script(files));
        in(ENGLISH).orElseThrow(() -> new IllegalStateException("the page has no words/en.json"));
    }

    List<Route> routes() {
        return List.of(
                Route.get("/", request -> index(request).reply(request)),
                Route.get("/page.css", style::reply),
                Route.get("/page.js", script::reply));
    }

    private Asset index(Request request) {
        String language = String.valueOf(Analyses.query(request).getValue("lang"));
        Optional<Asset> asked = LANGUAGE.matcher(language).matches() ? in(language) : Optional.empty();
        return asked.orElseGet(() -> in(ENGLISH).orElseThrow());
    }

    /** The page in a language; only those that there are, are kept. */
    private Optional<Asset> in(String language) {
        Optional<Asset> known = languages.getOrDefault(language, Optional.empty());
        if (known.isPresent()) {
            return known;
        }
        Optional<Asset> made = files.find("words/" + language + ".json")
                .map(words ->
                        new Asset("text/html; charset=utf-8", replaced(index, "words", data("words", words.strip()))));
        made.ifPresent(page -> languages.put(language, made));
        return made;
    }

    private static String script(PageFiles files) {
        return files.text("modules.txt")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> files.text("modules/" + name))
                .map(module ->
                        EXPORT.matcher(IMPORT.matcher(module).replaceAll("")).replaceAll(""))
                .map(module -> COMMENTS.matcher(module).replaceAll(""))
                .map(Page::dense)
                .collect(Collectors.joining("\n"));
    }

    private static String dense(String module) {
        String close = SPACED.matcher(module)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
        return BROKEN.matcher(close).replaceAll("");
    }

    private static String replaced(String text, String mark, String by) {
        return text.replace("<!--" + mark + "-->", by);
    }

    /** Data that a browser does not run; nothing in it can end the element. */
    private static String data(String id, String json) {
        return "<script type=\"application/json\" id=\"" + id + "\">" + json.replace("<", "\\u003c") + "</script>";
    }
}
