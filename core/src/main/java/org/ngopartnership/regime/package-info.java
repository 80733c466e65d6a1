/**
 * The rules of an intergovernmental organization for its partners, as data: which statuses there are, who may hold them, who decides.
 */
@NullMarked
package org.ngopartnership.regime;

import org.jspecify.annotations.NullMarked;
