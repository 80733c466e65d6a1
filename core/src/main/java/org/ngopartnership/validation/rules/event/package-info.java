/**
 * Rules on conferences, forums and meetings.
 */
@NullMarked
package org.ngopartnership.validation.rules.event;

import org.jspecify.annotations.NullMarked;
