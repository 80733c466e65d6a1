/**
 * What editions of conferences and forums have in common: themes, attendance, mode.
 */
@NullMarked
package org.ngopartnership.event;

import org.jspecify.annotations.NullMarked;
