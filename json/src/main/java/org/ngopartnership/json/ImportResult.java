package org.ngopartnership.json;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.HasFindings;
import org.ngopartnership.value.PartnershipRecord;

/**
 * What became of one record of an input: accepted or rejected, with its own findings.
 *
 * <p>A record is accepted if it has no finding of severity {@link Severity#ERROR} of its own. Findings that need the
 * whole input, such as a reference to nowhere, are in the report only.
 *
 * @param type  the record's type; empty if it states one that does not exist
 * @param id  the record's id; empty if it has none that could be read
 * @param record  the record; empty if it is rejected
 * @param findings  the record's findings, by place; of more than 1,000 the rest is counted in the report
 * @since 0.1
 */
public record ImportResult(
        Optional<RecordType> type, Optional<String> id, Optional<PartnershipRecord> record, List<Finding> findings)
        implements HasFindings {

    /** {@return whether the record is accepted} */
    public boolean isAccepted() {
        return record.isPresent();
    }
}
