/**
 * The bodies of the partnership: committees, working groups, and what they set up.
 */
@NullMarked
package org.ngopartnership.governance;

import org.jspecify.annotations.NullMarked;
