/**
 * Where something stands: in a value, by the way to it, and in an input, by line and column.
 */
@NullMarked
package org.ngopartnership.place;

import org.jspecify.annotations.NullMarked;
