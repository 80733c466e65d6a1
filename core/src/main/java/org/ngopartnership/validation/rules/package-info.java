/**
 * The standard rules. Each area has a package, in which a class named after the area lists its classes of rules; this
 * package puts the areas together. Not for use from outside: the rule catalogue shows them.
 */
@NullMarked
package org.ngopartnership.validation.rules;

import org.jspecify.annotations.NullMarked;
