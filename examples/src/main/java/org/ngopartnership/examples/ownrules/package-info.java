/**
 * Rules of an application's own, with texts in both languages, beside those of the library.
 */
@NullMarked
package org.ngopartnership.examples.ownrules;

import org.jspecify.annotations.NullMarked;
