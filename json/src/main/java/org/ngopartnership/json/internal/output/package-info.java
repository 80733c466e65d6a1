/**
 * Records written one after the other into a whole that can only be put together at the end.
 */
@NullMarked
package org.ngopartnership.json.internal.output;

import org.jspecify.annotations.NullMarked;
