/**
 * International forums of NGOs.
 */
@NullMarked
package org.ngopartnership.forum;

import org.jspecify.annotations.NullMarked;
