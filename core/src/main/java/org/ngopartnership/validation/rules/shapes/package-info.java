/**
 * The shapes of the types that the standard rules judge.
 */
@NullMarked
package org.ngopartnership.validation.rules.shapes;

import org.jspecify.annotations.NullMarked;
