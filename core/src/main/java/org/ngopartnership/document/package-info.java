/**
 * Documents and the symbols by which they are cited.
 */
@NullMarked
package org.ngopartnership.document;

import org.jspecify.annotations.NullMarked;
