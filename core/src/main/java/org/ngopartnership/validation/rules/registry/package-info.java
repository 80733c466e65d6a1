/**
 * Rules on all records of an input together.
 */
@NullMarked
package org.ngopartnership.validation.rules.registry;

import org.jspecify.annotations.NullMarked;
