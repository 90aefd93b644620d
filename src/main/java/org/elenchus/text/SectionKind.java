package org.elenchus.text;

/** What part of a paper a section is. Only {@code ABSTRACT}, {@code BODY} and {@code SUMMARY} are running text. */
public enum SectionKind {
    /** Title, authors, affiliations, codes: everything before the running text. */
    FRONT,
    ABSTRACT,
    KEYWORDS,
    BODY,
    /** A summary in another language than the body. */
    SUMMARY,
    /** Footnotes and endnotes. */
    NOTES,
    REFERENCES,
    /** Acknowledgements, appendices, author information after the body. */
    BACK;

    public boolean isRunningText() {
        return this == ABSTRACT || this == BODY || this == SUMMARY;
    }
}
