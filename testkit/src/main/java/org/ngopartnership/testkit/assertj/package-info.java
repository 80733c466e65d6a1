/**
 * Assertions on reports for AssertJ, which the caller's project must have. Those on imports need the JSON module besides.
 */
@NullMarked
package org.ngopartnership.testkit.assertj;

import org.jspecify.annotations.NullMarked;
