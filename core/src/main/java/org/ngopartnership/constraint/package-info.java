/**
 * The Bean Validation constraint that reaches the rules of this library, with its severities and groups.
 */
@NullMarked
package org.ngopartnership.constraint;

import org.jspecify.annotations.NullMarked;
