/**
 * Rules on committees, working groups and mechanisms.
 */
@NullMarked
package org.ngopartnership.validation.rules.governance;

import org.jspecify.annotations.NullMarked;
