/**
 * Rules on values that stand in many records: texts, counts, worded dates, codes of sectors.
 */
@NullMarked
package org.ngopartnership.validation.rules.value;

import org.jspecify.annotations.NullMarked;
