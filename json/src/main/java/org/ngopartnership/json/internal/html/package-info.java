/**
 * Writing HTML.
 */
@NullMarked
package org.ngopartnership.json.internal.html;

import org.jspecify.annotations.NullMarked;
