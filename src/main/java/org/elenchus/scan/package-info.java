/**
 * Pictures of pages to words with their places and a confidence, by Tesseract, where it is installed. Knows neither PDF nor
 * papers.
 */
@NullMarked
package org.elenchus.scan;

import org.jspecify.annotations.NullMarked;
