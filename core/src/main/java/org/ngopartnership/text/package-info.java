/**
 * Languages, and texts told in several of them.
 */
@NullMarked
package org.ngopartnership.text;

import org.jspecify.annotations.NullMarked;
