/**
 * The languages in which rules, findings and reports are worded, and the texts they are worded with.
 */
@NullMarked
package org.ngopartnership.language;

import org.jspecify.annotations.NullMarked;
