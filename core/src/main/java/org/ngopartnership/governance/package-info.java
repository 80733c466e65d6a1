/**
 * The bodies of the partnership: conferences, committees, working groups, meetings, and what they set up.
 */
@NullMarked
package org.ngopartnership.governance;

import org.jspecify.annotations.NullMarked;
