/**
 * Measurements of this library and of what it is compared with.
 */
@NullMarked
package org.ngopartnership.benchmarks;

import org.jspecify.annotations.NullMarked;
