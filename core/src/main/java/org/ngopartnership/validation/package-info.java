/**
 * Rules, their catalogue, and the validator that runs them over the types of this library.
 */
@NullMarked
package org.ngopartnership.validation;

import org.jspecify.annotations.NullMarked;
