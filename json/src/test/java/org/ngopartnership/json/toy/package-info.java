/** Small types with tables of their own, for tests of what is the same for all types. */
@NullMarked
package org.ngopartnership.json.toy;

import org.jspecify.annotations.NullMarked;
