package org.ngopartnership.reference;

import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.EvidenceBasis;

/**
 * A group of States for the elections to the Executive Board of UNESCO.
 *
 * @param code  for example {@code III} or {@code V(a)}
 * @param name  the name, in English and French
 * @param seats  its seats in the Executive Board
 * @param seatsBasis  whether a source states the number of seats
 * @since 0.1
 */
public record ElectoralGroup(String code, LocalizedText name, int seats, EvidenceBasis seatsBasis) {}
