package org.elenchus.index;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own formats, but for the fields that are shown of a hit: deflated in chunks small enough that ten hits are read in a
 * fraction of a millisecond, where Lucene deflates three times as much at once or does not deflate at all. Public since Lucene
 * finds it by its name.
 */
public final class UnitCodec extends FilterCodec {
    private static final String NAME = "ElenchusUnits2";
    private static final int CHUNK_BYTES = 16 * 1024;
    private static final int MOST_DOCUMENTS = 256;
    private static final int BLOCK_SHIFT = 10;

    private final StoredFieldsFormat stored = new Lucene90CompressingStoredFieldsFormat(
            NAME + "Stored", CompressionMode.HIGH_COMPRESSION, CHUNK_BYTES, MOST_DOCUMENTS, BLOCK_SHIFT);

    /** To be made by Lucene. */
    public UnitCodec() {
        super(NAME, new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return stored;
    }
}
