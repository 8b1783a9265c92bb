package org.crosswise.service;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** The body of one request as it arrives; no thread waits for it. */
final class Body implements Runnable {

    private final Request request;
    private final Memory memory;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();

    Body(Request request, Memory memory) {
        this.request = request;
        this.memory = memory;
    }

    CompletableFuture<byte[]> whole() {
        run();
        return whole;
    }

    /** Reads what is there, and asks to be run again when there is more. */
    @Override
    public void run() {
        for (Content.Chunk chunk = request.read(); !whole.isDone(); chunk = request.read()) {
            if (chunk == null) {
                request.demand(this);
                return;
            }
            take(chunk);
        }
    }

    private void take(Content.Chunk chunk) {
        try {
            if (Content.Chunk.isFailure(chunk)) {
                whole.completeExceptionally(new Refusal(Bodies.incomplete(chunk.getFailure())));
                return;
            }
            add(chunk.getByteBuffer());
            if (chunk.isLast()) {
                whole.complete(bytes.toByteArray());
            }
        } catch (Refusal refused) {
            whole.completeExceptionally(refused);
        } finally {
            chunk.release();
        }
    }

    private void add(ByteBuffer part) {
        if (bytes.size() + part.remaining() > Limits.BODY) {
            throw new Refusal(Bodies.tooLarge());
        }
        memory.take(part.remaining());
        byte[] copy = new byte[part.remaining()];
        part.get(copy);
        bytes.writeBytes(copy);
    }
}
