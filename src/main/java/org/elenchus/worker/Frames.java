package org.elenchus.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Messages between a pool and a worker: what it is in one byte, its length in four, its bytes. */
final class Frames {
    /** The worker has started; empty. */
    static final int READY = 'r';
    /** The worker asks for more time, for a page is done; empty. */
    static final int PAGE = 'p';
    /** What was read. */
    static final int ANSWER = 'a';
    /** A file is to be read. */
    static final int REQUEST = 'q';
    /** The bytes of the file. */
    static final int CONTENT = 'c';

    private static final int LONGEST = 1 << 30;

    /** One message. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Frame(int kind, byte[] bytes) {}

    private Frames() {}

    static void write(DataOutputStream out, int kind, byte[] bytes) throws IOException {
        out.writeByte(kind);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** @throws EOFException if the other side is gone */
    static Frame read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a message of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new Frame(kind, bytes);
    }
}
