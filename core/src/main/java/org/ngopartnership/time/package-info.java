/**
 * Dates as sources give them: to the day, to the month, to the year, or only about.
 *
 * <p>{@link org.ngopartnership.time.EdtfDate} reads and keeps them; two of them compare with one of three results.
 */
@NullMarked
package org.ngopartnership.time;

import org.jspecify.annotations.NullMarked;
