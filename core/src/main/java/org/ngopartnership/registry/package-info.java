/**
 * A whole collection of records that refer to each other.
 */
@NullMarked
package org.ngopartnership.registry;

import org.jspecify.annotations.NullMarked;
