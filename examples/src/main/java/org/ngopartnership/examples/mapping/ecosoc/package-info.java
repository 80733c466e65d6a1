/** Lists of decisions on consultative status with the UN Economic and Social Council (ECOSOC). */
@NullMarked
package org.ngopartnership.examples.mapping.ecosoc;

import org.jspecify.annotations.NullMarked;
