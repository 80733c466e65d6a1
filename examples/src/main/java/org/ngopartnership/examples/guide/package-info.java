/** The code of the README and of the guides in {@code docs}, where no consumer under {@code examples/consumers} shows it. */
@NullMarked
package org.ngopartnership.examples.guide;

import org.jspecify.annotations.NullMarked;
