/**
 * Binding tables: one table per type drives reading, writing and the schema.
 */
@NullMarked
package org.ngopartnership.json.internal.binding;

import org.jspecify.annotations.NullMarked;
