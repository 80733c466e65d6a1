/** One binding table per type of the model: reading, writing and the schema come from it. */
@NullMarked
package org.ngopartnership.json.internal.tables;

import org.jspecify.annotations.NullMarked;
