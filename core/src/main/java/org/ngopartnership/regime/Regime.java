package org.ngopartnership.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;

/**
 * The rules under which an intergovernmental organization had partners in a certain time.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
public interface Regime extends WithRegime {

    /** {@return the id, for example {@code UNESCO_2011}} */
    Code getId();

    /** {@return the intergovernmental organization, for example {@code UNESCO}} */
    Code getOrganization();

    /** {@return the name of the relation, by language} */
    LocalizedText getName();

    /** {@return the act that set the rules up} */
    Optional<DocumentSymbol> getInstrument();

    /** {@return from when to when the rules were in force, as an interval} */
    Optional<EdtfDate> getValidity();

    /**
     * {@return the time in which organizations passed into this regime from the one before; admissions in it are not
     * judged}
     */
    Optional<EdtfDate> getTransition();

    /** {@return the addresses of the sources} */
    List<String> getSources();

    /** {@return the statuses, closest last} */
    List<RegimeStatus> getStatuses();

    /** {@return whether there may be further statuses, because the sources do not tell them for certain} */
    boolean isOpen();

    /**
     * {@return the status with a code; empty if this regime does not know it}
     *
     * @param code  the code
     */
    default Optional<RegimeStatus> status(Code code) {
        return getStatuses().stream()
                .filter(status -> status.getCode().equals(code))
                .findFirst();
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Regime}. */
    class Builder extends ImmutableRegime.Builder {
        Builder() {
            name(LocalizedText.empty());
            open(false);
        }

        /**
         * {@return this builder, with {@link Regime#getId()} set}
         *
         * @param id  a code of capital letters, digits and underscores
         */
        public Builder id(String id) {
            return id(Code.of(id));
        }

        /**
         * {@return this builder, with {@link Regime#getOrganization()} set}
         *
         * @param organization  a code of capital letters, digits and underscores
         */
        public Builder organization(String organization) {
            return organization(Code.of(organization));
        }

        /**
         * {@return this builder, with {@link Regime#getInstrument()} set}
         *
         * @param instrument  a symbol in any form
         */
        public Builder instrument(String instrument) {
            return instrument(DocumentSymbol.parse(instrument));
        }

        /**
         * {@return this builder, with {@link Regime#getValidity()} set}
         *
         * @param validity  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder validity(String validity) {
            return validity(EdtfDate.parse(validity));
        }

        /**
         * {@return this builder, with {@link Regime#getValidity()} set}
         *
         * @param validity  a day
         */
        public Builder validity(LocalDate validity) {
            return validity(EdtfDate.of(validity));
        }

        /**
         * {@return this builder, with {@link Regime#getTransition()} set}
         *
         * @param transition  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder transition(String transition) {
            return transition(EdtfDate.parse(transition));
        }

        /**
         * {@return this builder, with {@link Regime#getTransition()} set}
         *
         * @param transition  a day
         */
        public Builder transition(LocalDate transition) {
            return transition(EdtfDate.of(transition));
        }
    }
}
