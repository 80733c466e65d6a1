package org.ngopartnership.event;

import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;

/**
 * A figure of attendance. Several figures may stand beside each other: they may count different things, or come from
 * sources that differ.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Attendance extends WithAttendance {

    /** The properties, in the order of the JSON form. */
    Table<Attendance, Attendance.Builder> TABLE = Table.of(
                    "Attendance", Attendance.class, Attendance::builder, Attendance.Builder::build)
            .required("counts", Code.KIND, Builder::counts, Attendance::getCounts)
            .required("count", Count.TABLE, Builder::count, Attendance::getCount)
            .value("note", LocalizedText.KIND, Builder::note, Attendance::getNote);

    /** {@return what is counted, for example {@code PARTICIPANTS}, {@code ORGANIZATIONS} or {@code COUNTRIES}} */
    Code getCounts();

    /** {@return how many} */
    Count getCount();

    /** {@return what the figure means, by language} */
    LocalizedText getNote();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Attendance}. */
    class Builder extends ImmutableAttendance.Builder {
        Builder() {
            note(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link Attendance#getCounts()} set}
         *
         * @param counts  a code of capital letters, digits and underscores
         */
        public Builder counts(String counts) {
            return counts(Code.of(counts));
        }
    }
}
