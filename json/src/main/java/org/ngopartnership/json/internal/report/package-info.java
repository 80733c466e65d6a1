/**
 * Findings put in words and in order, and the reports made of them.
 */
@NullMarked
package org.ngopartnership.json.internal.report;

import org.jspecify.annotations.NullMarked;
