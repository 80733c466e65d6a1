/**
 * Non-governmental organizations and what is said of them.
 */
@NullMarked
package org.ngopartnership.organization;

import org.jspecify.annotations.NullMarked;
