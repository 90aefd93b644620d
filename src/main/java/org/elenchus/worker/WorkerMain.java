package org.elenchus.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.LinkedBlockingQueue;
import org.elenchus.ingest.Ingestor;
import org.elenchus.language.LanguageAnalysis;

/** Where a worker begins: reads files that come over standard input, one after the other, until it closes. */
final class WorkerMain {
    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final LinkedBlockingQueue<Frames.Frame> incoming = new LinkedBlockingQueue<>();

    private WorkerMain(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        NoNetwork.enforce();
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        System.setOut(System.err); // what a library prints must not get between the messages
        System.setIn(InputStream.nullInputStream());
        new WorkerMain(in, out).serve();
    }

    private void serve() throws IOException, InterruptedException {
        Thread listener = new Thread(this::listen, "listener");
        listener.setDaemon(true);
        listener.start();
        LanguageAnalysis language = LanguageAnalysis.load();
        Frames.write(out, Frames.READY, new byte[0]);
        while (true) {
            Request request = RecordCodec.read(Request.class, incoming.take().bytes());
            byte[] content = incoming.take().bytes();
            Ingestor ingestor = new Ingestor(
                    language::isWord, language::detect, request.limits(), request.handling(), this::pageDone);
            Ingestor.Result result = ingestor.ingest(request.name(), content, request.given());
            Frames.write(out, Frames.ANSWER, RecordCodec.write(result));
        }
    }

    private void pageDone() {
        try {
            Frames.write(out, Frames.PAGE, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Listens also while a file is read: when the program is gone, however it went, its workers go at once. */
    private void listen() {
        try {
            while (true) {
                incoming.add(Frames.read(in));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
