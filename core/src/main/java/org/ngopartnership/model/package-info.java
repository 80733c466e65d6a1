/**
 * What a type holds, said once: the table of its properties and the kinds of their values.
 *
 * <p>Everything that goes through the properties of a type comes from its table: the way of the rules to nested values,
 * references between records, differences between two values, the JSON form, its schema and the columns of a CSV file.
 */
@NullMarked
package org.ngopartnership.model;

import org.jspecify.annotations.NullMarked;
