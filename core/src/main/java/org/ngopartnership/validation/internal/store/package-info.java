/** What is kept of the records of an input that may hold millions. Not for use from outside. */
@NullMarked
package org.ngopartnership.validation.internal.store;

import org.jspecify.annotations.NullMarked;
