/**
 * The formats of other tools: a class or two for each, from and to a {@link org.elenchus.exchange.Parcel}, and the table of them all.
 * The only user of the RDF library.
 */
@NullMarked
package org.elenchus.format;

import org.jspecify.annotations.NullMarked;
