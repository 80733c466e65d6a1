package org.ngopartnership.status;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.time.EdtfDate;

/**
 * What was granted, which is not always what was held: an organization may leave before its term ends.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Term extends WithTerm {

    /** The properties, in the order of the JSON form. */
    Table<Term, Term.Builder> TABLE = Table.of("Term", Term.class, Term::builder, Term.Builder::build)
            .optional("start", EdtfDate.KIND, Builder::start, Term::getStart)
            .optional("end", EdtfDate.KIND, Builder::end, Term::getEnd);

    /** {@return the first day of the term} */
    Optional<EdtfDate> getStart();

    /** {@return the last day of the term} */
    Optional<EdtfDate> getEnd();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Term}. */
    class Builder extends ImmutableTerm.Builder {
        Builder() {}

        /**
         * {@return this builder, with {@link Term#getStart()} set}
         *
         * @param start  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder start(String start) {
            return start(EdtfDate.parse(start));
        }

        /**
         * {@return this builder, with {@link Term#getStart()} set}
         *
         * @param start  a day
         */
        public Builder start(LocalDate start) {
            return start(EdtfDate.of(start));
        }

        /**
         * {@return this builder, with {@link Term#getEnd()} set}
         *
         * @param end  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder end(String end) {
            return end(EdtfDate.parse(end));
        }

        /**
         * {@return this builder, with {@link Term#getEnd()} set}
         *
         * @param end  a day
         */
        public Builder end(LocalDate end) {
            return end(EdtfDate.of(end));
        }
    }
}
