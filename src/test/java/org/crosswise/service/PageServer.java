package org.crosswise.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.crosswise.Bundled;
import org.crosswise.assessment.Assessment;

/** The real service with the real page and the bundled rules, which can be ended, started again, held up and made to fail. */
public final class PageServer implements AutoCloseable {

    private static final int WARM_UP = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int POLL_MS = 5;

    private final Contents contents;
    private final Rules rules = Rules.of(Bundled.CROSSWISE);
    private final AtomicReference<Disturbance> disturbance = new AtomicReference<>(Disturbance.NONE);
    private final BlockingQueue<Assessment> asked = new LinkedBlockingQueue<>();
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private final URI address;
    private volatile boolean analyses;
    private Service service;

    private PageServer(Contents contents) {
        this.contents = contents;
        this.service = started(0);
        this.address = service.address();
    }

    /**
     * Starts one on a free port.
     *
     * @param words further languages: their JSON by the code
     */
    public static PageServer with(Map<String, String> words) {
        PageFiles files = path -> Optional.ofNullable(words.get(path.replaceAll("^words/|\\.json$", "")))
                .or(() -> PageFiles.BUNDLED.find(path));
        PageServer server = new PageServer(Contents.of(Bundled.CROSSWISE, files));
        for (int i = 0; i < WARM_UP; i++) {
            server.rules.report(new Question(Assessment.parseJson("warm-up", bytes()), null, Set.of()));
        }
        return server;
    }

    private static byte[] bytes() {
        return Documents.SMALL.getBytes(StandardCharsets.UTF_8);
    }

    /** Starts one whose page has another vocabulary than its rules: a row more, say. */
    public static PageServer withVocabulary(UnaryOperator<String> change) {
        String shown = VocabularyJson.of(
                Bundled.CROSSWISE.vocabulary(),
                Bundled.CROSSWISE.assess(Assessment.builder().build()).ruleSet(),
                Detail.PAGE);
        return new PageServer(new Contents(new ArrayList<>(new Page(PageFiles.BUNDLED, change.apply(shown)).routes())));
    }

    /** The text of a file of the page. */
    public static String file(String path) {
        return PageFiles.BUNDLED.text(path);
    }

    public URI address() {
        return address;
    }

    /** What was asked about since the last time, in order. */
    public List<Assessment> asked() {
        List<Assessment> all = new ArrayList<>();
        asked.drainTo(all);
        return all;
    }

    /** What was answered since the test began, as it went over the wire. */
    public List<String> answers() {
        return List.copyOf(answers);
    }

    /** Waits until something was answered that contains these words. */
    public void awaitAnswer(String words) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (answers.stream().noneMatch(answer -> answer.contains(words))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nothing with " + words + " was answered");
            }
            Thread.sleep(POLL_MS);
        }
    }

    public void forget() {
        asked.clear();
        answers.clear();
    }

    /** From now on every answer is disturbed like this. */
    public void disturb(Disturbance next) {
        disturbance.set(next);
    }

    /** Whether would-change and stability are worked out, which takes a hundred times as long as the rest. */
    public void analyse(boolean whole) {
        analyses = whole;
    }

    /** Ends the service: its address answers no more. */
    public void stop() {
        service.close();
    }

    /** Starts it again under the same address. */
    public void startAgain() {
        service = started(address.getPort());
    }

    @Override
    public void close() {
        stop();
    }

    private Service started(int port) {
        Service next = new Service(this::report, contents, Settings.USUAL.withPort(port), Limits.usual());
        try {
            next.listen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next;
    }

    private String report(Question question) {
        asked.add(question.today());
        disturbance.get().before(question.today());
        Question put = analyses ? question : new Question(question.today(), question.before(), Set.of());
        String answer = rules.report(put);
        answers.add(answer);
        return answer;
    }
}
