/**
 * Values that stand in many records: codes, counts, references, mentions, evidence.
 */
@NullMarked
package org.ngopartnership.value;

import org.jspecify.annotations.NullMarked;
