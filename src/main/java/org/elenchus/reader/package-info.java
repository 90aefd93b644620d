/**
 * The formats that are not pages: a file in, its lines and their structure out. The only user of Tika beside the
 * detection of formats.
 */
@NullMarked
package org.elenchus.reader;

import org.jspecify.annotations.NullMarked;
