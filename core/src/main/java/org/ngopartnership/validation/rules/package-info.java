/**
 * The standard rules, by what they judge, and the shapes of the types they judge. Not for use from outside: the rule
 * catalogue shows them.
 */
@NullMarked
package org.ngopartnership.validation.rules;

import org.jspecify.annotations.NullMarked;
