/**
 * Rules on statuses of partnership: regimes, terms, decisions, applications, and what is said of those who hold one.
 */
@NullMarked
package org.ngopartnership.validation.rules.status;

import org.jspecify.annotations.NullMarked;
