/** The form of rule files. */
@NullMarked
package org.ngopartnership.json.internal.rules;

import org.jspecify.annotations.NullMarked;
