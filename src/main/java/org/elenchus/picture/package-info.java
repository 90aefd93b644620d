/**
 * Argument maps as pictures: what of a map is shown, where it stands, and a class per format that draws it. Takes an
 * {@code ArgumentMap}, gives text; knows no files. The only user of the layout library.
 */
@NullMarked
package org.elenchus.picture;

import org.jspecify.annotations.NullMarked;
