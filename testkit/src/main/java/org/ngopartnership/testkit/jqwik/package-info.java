/**
 * Arbitraries for property-based tests with jqwik, which the caller's project must have.
 *
 * <p>A parameter {@code @ForAll Ngo ngo} of a property just works, and so does any other type of this library.
 */
@NullMarked
package org.ngopartnership.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
