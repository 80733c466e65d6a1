/**
 * Partnerships: the statuses an organization held, under which rules, and who decided.
 */
@NullMarked
package org.ngopartnership.status;

import org.jspecify.annotations.NullMarked;
