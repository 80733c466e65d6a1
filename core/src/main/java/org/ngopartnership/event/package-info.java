/**
 * Conferences, forums and meetings, and what they have in common: themes, attendance, elections, mode.
 */
@NullMarked
package org.ngopartnership.event;

import org.jspecify.annotations.NullMarked;
