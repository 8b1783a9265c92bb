package org.crosswise.cli;

import java.io.PrintWriter;

/**
 * A progress bar on one line of a terminal, wiped when it is closed. Where there is no terminal nothing is written. Safe
 * for use by several threads.
 */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final String WIPE = "\r\u001b[K";

    private final int total;
    private final PrintWriter err;
    private final boolean enabled;
    private String doing = "";
    private String drawn = "";
    private int done;

    private Progress(int total, PrintWriter err, boolean enabled) {
        this.total = total;
        this.err = err;
        this.enabled = enabled;
    }

    /**
     * A bar for so many steps.
     *
     * @param total steps until the end, 0 when there are none to count
     * @param err where the terminal is
     * @param enabled whether anything is drawn; usually {@link #onTerminal}
     */
    static Progress of(int total, PrintWriter err, boolean enabled) {
        return new Progress(total, err, enabled);
    }

    /** Whether somebody is looking. */
    static boolean onTerminal() {
        return System.console() != null;
    }

    /** Says what is being done from now on. */
    synchronized void doing(String what) {
        doing = what;
        draw();
    }

    /** One step is done. */
    synchronized void step() {
        done = Math.min(total, done + 1);
        draw();
    }

    /** Only what looks different is drawn, so that a million steps cost nothing. */
    private void draw() {
        String line = line();
        if (enabled && !line.equals(drawn)) {
            err.print(WIPE + line);
            err.flush();
            drawn = line;
        }
    }

    private String line() {
        if (total == 0) {
            return doing;
        }
        int filled = WIDTH * done / total;
        return "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + 100L * done / total + "% " + doing;
    }

    @Override
    public synchronized void close() {
        if (!drawn.isEmpty()) {
            err.print(WIPE);
            err.flush();
            drawn = "";
        }
    }
}
