/**
 * Samples for tests of applications that use this library.
 */
@NullMarked
package org.ngopartnership.testkit;

import org.jspecify.annotations.NullMarked;
