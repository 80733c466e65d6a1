/**
 * What the whole library has in common. For use inside the library.
 */
@NullMarked
package org.ngopartnership;

import org.jspecify.annotations.NullMarked;
