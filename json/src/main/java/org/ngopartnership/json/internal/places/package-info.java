/**
 * Finds the place of a value in the bytes of a record, and the place of a byte in the input.
 */
@NullMarked
package org.ngopartnership.json.internal.places;

import org.jspecify.annotations.NullMarked;
