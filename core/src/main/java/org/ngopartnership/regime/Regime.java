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
         * Sets {@link Regime#getId()}.
         *
         * @param id  a code of capital letters, digits and underscores
         * @return this builder
         */
        public Builder id(String id) {
            return id(Code.of(id));
        }

        /**
         * Sets {@link Regime#getOrganization()}.
         *
         * @param organization  a code of capital letters, digits and underscores
         * @return this builder
         */
        public Builder organization(String organization) {
            return organization(Code.of(organization));
        }

        /**
         * Sets {@link Regime#getInstrument()}.
         *
         * @param instrument  a symbol in any form
         * @return this builder
         */
        public Builder instrument(String instrument) {
            return instrument(DocumentSymbol.parse(instrument));
        }

        /**
         * Sets {@link Regime#getValidity()}.
         *
         * @param validity  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         * @return this builder
         */
        public Builder validity(String validity) {
            return validity(EdtfDate.parse(validity));
        }

        /**
         * Sets {@link Regime#getValidity()}.
         *
         * @param validity  a day
         * @return this builder
         */
        public Builder validity(LocalDate validity) {
            return validity(EdtfDate.of(validity));
        }

        /**
         * Sets {@link Regime#getTransition()}.
         *
         * @param transition  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         * @return this builder
         */
        public Builder transition(String transition) {
            return transition(EdtfDate.parse(transition));
        }

        /**
         * Sets {@link Regime#getTransition()}.
         *
         * @param transition  a day
         * @return this builder
         */
        public Builder transition(LocalDate transition) {
            return transition(EdtfDate.of(transition));
        }
    }
}
