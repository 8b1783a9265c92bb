package org.crosswise.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window, and what is asked of it beyond a therapist's doing. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** A condition that does not come true within it fails the test. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int POLL_MS = 8;

    /** Heard before the page hears of it: what one test has entered is given up without a question when the next one begins. */
    private static final String LEAVING =
            "addEventListener('beforeunload', event => window.leaving && event.stopImmediatePropagation())";

    /** It warns of each Chromium that is younger than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final Traffic traffic;

    Browser() {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build();
        this.driver = new ChromeDriver(service, options());
        this.traffic = new Traffic(driver);
        cdp("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", LEAVING));
    }

    static boolean isThere() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.ACCEPT);
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--lang=en-US",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--mute-audio",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--window-size=1440,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        return options;
    }

    ChromeDriver driver() {
        return driver;
    }

    Traffic traffic() {
        return traffic;
    }

    /** Runs a function body in the page. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    boolean holds(String expression, Object... arguments) {
        return Boolean.TRUE.equals(run("return Boolean(" + expression + ")", arguments));
    }

    String text(String expression, Object... arguments) {
        return String.valueOf(run("return " + expression, arguments));
    }

    long number(String expression, Object... arguments) {
        return ((Number) run("return " + expression, arguments)).longValue();
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String expression, Object... arguments) {
        return (List<String>) run("return " + expression, arguments);
    }

    Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** Waits until the expression holds in the page. */
    void until(String expression, Object... arguments) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(expression, arguments)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came true in the page: " + expression + " " + List.of(arguments));
            }
            pause();
        }
    }

    /** From here on the page may be left without being asked. */
    void leave() {
        run("window.leaving = true");
    }

    /** A window of a laptop in daylight, with a mouse, and everything that a test changed taken back. */
    void asUsual() {
        cdp("Emulation.clearDeviceMetricsOverride", Map.of());
        cdp("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
        media("", Map.of());
    }

    /** How large the window is, and whether it is that of a tablet or a telephone. */
    void size(int width, int height, boolean mobile) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
    }

    /** A tablet in portrait, used with a finger. */
    void tablet() {
        size(768, 1024, true);
        cdp("Emulation.setTouchEmulationEnabled", Map.of("enabled", true, "maxTouchPoints", 1));
    }

    /** The medium ("print" or "" for the screen) and what the person prefers. */
    void media(String medium, Map<String, String> features) {
        List<Map<String, String>> all = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        cdp("Emulation.setEmulatedMedia", Map.of("media", medium, "features", all));
    }

    /** The names of whatever a page of this origin keeps in the browser. */
    @SuppressWarnings("unchecked")
    List<String> kept() {
        return (List<String>) driver.executeAsyncScript("""
                const done = arguments[0];
                const kept = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(document.cookie ? ['cookie'] : [])];
                Promise.all([indexedDB.databases(), caches.keys()])
                    .then(([bases, stores]) => done([...kept, ...bases.map(base => base.name), ...stores]));""");
    }

    /** The file that a download puts into an empty folder. */
    static Path onceThere(Path folder) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            File[] files = folder.toFile().listFiles((in, name) -> name.endsWith(".json"));
            if (files != null && files.length == 1 && files[0].length() > 0) {
                return files[0].toPath();
            }
            pause();
        }
        throw new AssertionError("nothing was saved");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
