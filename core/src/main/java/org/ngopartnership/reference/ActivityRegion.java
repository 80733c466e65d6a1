package org.ngopartnership.reference;

import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Code;

/**
 * One of the regions of UNESCO for regional activities. Which States it holds is not known here.
 *
 * @param code  for example {@code ARAB_STATES}
 * @param name  the name, in English and French
 * @since 0.1
 */
public record ActivityRegion(Code code, LocalizedText name) {}
