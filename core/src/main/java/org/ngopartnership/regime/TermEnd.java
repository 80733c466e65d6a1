package org.ngopartnership.regime;

import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.EvidenceBasis;

/**
 * The last day for which a status was granted.
 *
 * @param period  the period of the status
 * @param date  the day, as precise as what it was read or reckoned from
 * @param basis  {@link EvidenceBasis#STATED} if the term is stated, {@link EvidenceBasis#INFERRED} if it is reckoned
 *     from the years that the regime grants
 * @since 0.1
 */
public record TermEnd(StatusPeriod period, EdtfDate date, EvidenceBasis basis) {}
