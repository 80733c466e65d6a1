/**
 * What the constraints of this library share. Not exported.
 */
@NullMarked
package org.ngopartnership.constraint.internal;

import org.jspecify.annotations.NullMarked;
