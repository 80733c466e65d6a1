/**
 * What an application would write without this library: plain records bound by Jackson's databind, the same rules as
 * constraints by hand, checked by Hibernate Validator. Dates are read more narrowly than the library does, and messages
 * are bare ids, both in the twin's favour.
 */
@NullMarked
package org.ngopartnership.benchmarks.twin;

import org.jspecify.annotations.NullMarked;
