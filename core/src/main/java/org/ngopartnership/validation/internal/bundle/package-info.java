/** Writes the message bundles of Bean Validation when this module is built. */
@NullMarked
package org.ngopartnership.validation.internal.bundle;

import org.jspecify.annotations.NullMarked;
