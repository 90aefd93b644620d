package org.elenchus.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;

/** Whether a folder holds an index that this program made, whole as far as opening it tells. */
final class IndexState {
    private static final String MADE_BY = "elenchus";

    private IndexState() {}

    /** What a commit says of the way it was made. */
    static Map<String, String> commitData(Lemmas lemmas) {
        return Map.of(MADE_BY, Fields.VERSION + "; lemmas: " + lemmas.version());
    }

    /** What is wrong with an index, byte by byte; empty if it is whole, or if none was ever committed. */
    static Optional<String> damage(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            return Optional.empty();
        } catch (IndexNotFoundException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            return Optional.empty(); // none there, or one of another version: the next use builds it
        } catch (CorruptIndexException | NoSuchFileException | FileNotFoundException | EOFException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    static Optional<DirectoryReader> read(Directory directory, Lemmas lemmas) throws IOException {
        DirectoryReader reader;
        try {
            reader = DirectoryReader.open(directory);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException
                | FileNotFoundException
                | EOFException e) {
            return Optional.empty(); // none there, or a damaged one
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty(); // a codec or a file name that no index of ours has
        }
        if (!reader.getIndexCommit().getUserData().equals(commitData(lemmas))) {
            reader.close();
            return Optional.empty();
        }
        return Optional.of(reader);
    }
}
