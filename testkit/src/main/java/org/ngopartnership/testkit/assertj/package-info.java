/**
 * Assertions on reports for AssertJ, which the caller's project must have.
 */
@NullMarked
package org.ngopartnership.testkit.assertj;

import org.jspecify.annotations.NullMarked;
