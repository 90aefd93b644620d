/**
 * Text in, spans of sentences and tokens out, by rules and lists of abbreviations, behind OpenNLP's interfaces. Knows
 * nothing of documents or of what words mean.
 */
@NullMarked
package org.elenchus.segmentation;

import org.jspecify.annotations.NullMarked;
