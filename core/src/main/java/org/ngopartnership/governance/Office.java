package org.ngopartnership.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.PeriodBuilder;

/**
 * An office of a committee in one term, and who held it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Office extends WithOffice {

    /** The properties, in the order of the JSON form. */
    Table<Office, Office.Builder> TABLE = Table.of("Office", Office.class, Office::builder, Office.Builder::build)
            .optional("code", Code.KIND, Builder::code, Office::getCode)
            .value("label", LocalizedText.KIND, Builder::label, Office::getLabel)
            .optional("holder", Mention.TABLE, Builder::holder, Office::getHolder)
            .optional("since", EdtfDate.KIND, Builder::since, Office::getSince)
            .optional("until", EdtfDate.KIND, Builder::until, Office::getUntil);

    /** {@return the office, for example {@code PRESIDENT}, {@code TREASURER}} */
    Optional<Code> getCode();

    /** {@return how a source calls the office, by language} */
    LocalizedText getLabel();

    /** {@return the person who held it} */
    Optional<Mention> getHolder();

    /** {@return since when} */
    Optional<EdtfDate> getSince();

    /** {@return until when} */
    Optional<EdtfDate> getUntil();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Office}. */
    class Builder extends ImmutableOffice.Builder implements PeriodBuilder<Builder> {
        Builder() {
            label(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link Office#getCode()} set}
         *
         * @param code  a code of capital letters, digits and underscores
         */
        public Builder code(String code) {
            return code(Code.of(code));
        }
    }
}
