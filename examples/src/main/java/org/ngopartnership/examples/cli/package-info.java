/**
 * The command line.
 */
@NullMarked
package org.ngopartnership.examples.cli;

import org.jspecify.annotations.NullMarked;
