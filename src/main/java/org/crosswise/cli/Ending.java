package org.crosswise.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicReference;
import org.crosswise.service.Service;
import org.jspecify.annotations.Nullable;

/** What happens when the process is told to end: what was begun is finished, and that is no failure. */
final class Ending implements AutoCloseable {

    private final AtomicReference<@Nullable Service> serving = new AtomicReference<>();
    private final PrintWriter err;
    private final Thread hook = new Thread(this::end);

    private Ending(PrintWriter err) {
        this.err = err;
    }

    /** From now on, also while the rules are loaded and warm up. */
    static Ending prepared(PrintWriter err) {
        Ending ending = new Ending(err);
        Runtime.getRuntime().addShutdownHook(ending.hook);
        return ending;
    }

    void finishing(Service service) {
        serving.set(service);
    }

    private void end() {
        Service service = serving.get();
        if (service == null) {
            err.println("crosswise: told to end before it was ready. Nothing had begun.");
        } else {
            service.close();
        }
        Runtime.getRuntime().halt(ExitStatus.DONE);
    }

    /** The service could not start, which has a status of its own. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // told to end meanwhile, which the hook says
        }
    }
}
