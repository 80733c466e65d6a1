package org.ngopartnership.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.model.Whole;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;

/**
 * How many, as exactly as the source says. The value may be missing ("several"); a wrong value such as -3 can be
 * held, so that it can be reported.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Count extends WithCount {

    /** The properties, in the order of the JSON form. */
    Table<Count, Count.Builder> TABLE = Table.of("Count", Count.class, Count::builder, Count.Builder::build)
            .optional("value", Whole.LONG, Builder::value, count -> Whole.of(count.getValue()))
            .required("qualifier", Choice.of(CountQualifier.values()), Builder::qualifier, Count::getQualifier)
            .value("asStated", LocalizedText.KIND, Builder::asStated, Count::getAsStated)
            .optional("asOf", EdtfDate.KIND, Builder::asOf, Count::getAsOf)
            .optional("source", Text.ANY, Builder::source, Count::getSource);

    /** {@return the number; empty where the source names none} */
    OptionalLong getValue();

    /** {@return how exactly the number is meant} */
    CountQualifier getQualifier();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /** {@return when the count held} */
    Optional<EdtfDate> getAsOf();

    /** {@return the address of the source} */
    Optional<String> getSource();

    /**
     * {@return a count of exactly this many}
     *
     * @param value  the number
     */
    static Count exactly(long value) {
        return of(CountQualifier.EXACT, value);
    }

    /**
     * {@return a count with its qualifier}
     *
     * @param qualifier  how exactly the number is meant
     * @param value  the number
     */
    static Count of(CountQualifier qualifier, long value) {
        return builder().qualifier(qualifier).value(value).build();
    }

    /**
     * {@return a count of which no number is stated, such as "several"}
     *
     * @param qualifier  how it is meant, for example {@link CountQualifier#SOME}
     */
    static Count of(CountQualifier qualifier) {
        return builder().qualifier(qualifier).build();
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Count}. */
    class Builder extends ImmutableCount.Builder {
        Builder() {
            asStated(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link Count#getAsOf()} set}
         *
         * @param asOf  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder asOf(String asOf) {
            return asOf(EdtfDate.parse(asOf));
        }

        /**
         * {@return this builder, with {@link Count#getAsOf()} set}
         *
         * @param asOf  a day
         */
        public Builder asOf(LocalDate asOf) {
            return asOf(EdtfDate.of(asOf));
        }
    }
}
