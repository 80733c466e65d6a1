package org.ngopartnership.validation;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.value.PartnershipRecord;

/**
 * A record as a {@link RecordsCheck} meets it.
 *
 * @since 0.1
 */
public final class MetRecord extends Met {

    private final PartnershipRecord record;

    MetRecord(
            RecordsJudge judge,
            long number,
            @Nullable String id,
            PartnershipRecord record,
            DataPath start,
            RecordText text) {
        super(judge, number, id, record.recordType(), start, text);
        this.record = record;
    }

    /** {@return the record} */
    public PartnershipRecord record() {
        return record;
    }

    @Override
    public void references(Consumer<? super MetReference> references) {
        judge().references(record, references);
    }
}
