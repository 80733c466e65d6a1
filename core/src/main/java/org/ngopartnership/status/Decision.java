package org.ngopartnership.status;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Dated;
import org.ngopartnership.value.WordedDateBuilder;

/**
 * An act on a status: what was decided, by whom, on whose recommendation, when, in which document.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Decision extends Dated, WithDecision {

    /** The properties, in the order of the JSON form. */
    Table<Decision, Decision.Builder> TABLE = Table.of(
                    "Decision", Decision.class, Decision::builder, Decision.Builder::build)
            .required("act", Choice.of(Act.values()), Builder::act, Decision::getAct)
            .optional("by", Code.KIND, Builder::by, Decision::getBy)
            .optional("recommendedBy", Code.KIND, Builder::recommendedBy, Decision::getRecommendedBy)
            .optional("date", EdtfDate.KIND, Builder::date, Decision::getDate)
            .value("dateAsStated", LocalizedText.KIND, Builder::dateAsStated, Decision::getDateAsStated)
            .optional("dateAssumption", Code.KIND, Builder::dateAssumption, Decision::getDateAssumption)
            .optional("symbol", DocumentSymbol.KIND, Builder::symbol, Decision::getSymbol)
            .value("reason", LocalizedText.KIND, Builder::reason, Decision::getReason);

    /** {@return what the decision does} */
    Act getAct();

    /**
     * {@return who decided, for example {@code DIRECTOR_GENERAL}, {@code EXECUTIVE_BOARD}, or {@code ORGANIZATION}
     * for the organization itself}
     */
    Optional<Code> getBy();

    /** {@return who recommended it} */
    Optional<Code> getRecommendedBy();

    /** {@return the symbol of the document that records it} */
    Optional<DocumentSymbol> getSymbol();

    /** {@return the reason, by language} */
    LocalizedText getReason();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Decision}. */
    class Builder extends ImmutableDecision.Builder implements WordedDateBuilder<Builder> {
        Builder() {
            dateAsStated(LocalizedText.empty());
            reason(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link Decision#getBy()} set}
         *
         * @param by  a code of capital letters, digits and underscores
         */
        public Builder by(String by) {
            return by(Code.of(by));
        }

        /**
         * {@return this builder, with {@link Decision#getRecommendedBy()} set}
         *
         * @param recommendedBy  a code of capital letters, digits and underscores
         */
        public Builder recommendedBy(String recommendedBy) {
            return recommendedBy(Code.of(recommendedBy));
        }

        /**
         * {@return this builder, with {@link Decision#getSymbol()} set}
         *
         * @param symbol  a symbol in any form
         */
        public Builder symbol(String symbol) {
            return symbol(DocumentSymbol.parse(symbol));
        }
    }
}
