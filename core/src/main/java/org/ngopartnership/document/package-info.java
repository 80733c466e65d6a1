/**
 * Documents, their symbols, and texts that stand in several languages side by side.
 */
@NullMarked
package org.ngopartnership.document;

import org.jspecify.annotations.NullMarked;
