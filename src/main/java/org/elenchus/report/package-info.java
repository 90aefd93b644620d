/**
 * Dossiers on paper and on the screen: a {@link org.elenchus.dossier.Dossier} becomes a {@link org.elenchus.report.Report} in the
 * reader's language, and that Markdown, HTML, DOCX or TeX, each by a class that knows only the report. The only user of the library
 * that writes DOCX.
 */
@NullMarked
package org.elenchus.report;

import org.jspecify.annotations.NullMarked;
