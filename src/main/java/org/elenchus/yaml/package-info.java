/**
 * YAML with places: every node knows its file, line and column, so that each mistake can be reported
 * where it stands.
 */
@NullMarked
package org.elenchus.yaml;

import org.jspecify.annotations.NullMarked;
