/** Records of the Research Organization Registry, in both layouts it has published. */
@NullMarked
package org.ngopartnership.examples.mapping.ror;

import org.jspecify.annotations.NullMarked;
