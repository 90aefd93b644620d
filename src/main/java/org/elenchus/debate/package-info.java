/**
 * Which units stand when others attack them: the attack graph of mined units and its labellings, after Dung, On the Acceptability
 * of Arguments (Artificial Intelligence 77, 1995). Pure Java; knows units and their relations, neither files nor how answers are
 * shown.
 */
@NullMarked
package org.elenchus.debate;

import org.jspecify.annotations.NullMarked;
