package org.elenchus.exchange;

import java.util.List;

/** Writes a parcel in one format. Stateless; the same parcel and language always give the same characters. */
public interface ParcelWriter {

    /**
     * The files of a parcel.
     *
     * @param parcel with texts and sentences where the format asks for them
     * @param language of words that a tool shows (ISO 639-1)
     */
    List<Sheet> write(Parcel parcel, String language);

    /** Files that a folder needs once besides; none for most formats. */
    default List<Sheet> settings(String language) {
        return List.of();
    }
}
