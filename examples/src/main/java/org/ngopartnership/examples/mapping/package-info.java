/**
 * Registers of other organizations turned into records of this library: what has a property of its own goes there, what has
 * none is kept as an extension, and nothing is made up that the register does not say.
 */
@NullMarked
package org.ngopartnership.examples.mapping;

import org.jspecify.annotations.NullMarked;
