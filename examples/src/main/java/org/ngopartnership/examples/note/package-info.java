/**
 * The note of a working group, built with the Java API: the same registry as {@code examples/data/working-group-note.json}.
 */
@NullMarked
package org.ngopartnership.examples.note;

import org.jspecify.annotations.NullMarked;
