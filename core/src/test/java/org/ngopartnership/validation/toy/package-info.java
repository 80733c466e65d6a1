/**
 * Types that look like the library's, with rules of every kind, to try the machinery on.
 */
@NullMarked
package org.ngopartnership.validation.toy;

import org.jspecify.annotations.NullMarked;
