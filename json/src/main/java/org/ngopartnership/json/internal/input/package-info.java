/**
 * From bytes to records: the window over the input, the framing of records, their reading.
 */
@NullMarked
package org.ngopartnership.json.internal.input;

import org.jspecify.annotations.NullMarked;
