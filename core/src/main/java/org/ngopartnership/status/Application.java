package org.ngopartnership.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.WordedDate;
import org.ngopartnership.value.WordedDates;

/**
 * A request for a status, from its submission to the decision.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Application extends WordedDates, WithApplication {

    /** The properties, in the order of the JSON form. */
    Table<Application, Application.Builder> TABLE = Table.of(
                    "Application", Application.class, Application::builder, Application.Builder::build)
            .required("regime", Code.KIND, Builder::regime, Application::getRegime)
            .required("status", Code.KIND, Builder::status, Application::getStatus)
            .optional("submitted", EdtfDate.KIND, Builder::submitted, Application::getSubmitted)
            .value(
                    "submittedAsStated",
                    LocalizedText.KIND,
                    Builder::submittedAsStated,
                    Application::getSubmittedAsStated)
            .optional(
                    "submittedAssumption", Code.KIND, Builder::submittedAssumption, Application::getSubmittedAssumption)
            .optional("addressedTo", Code.KIND, Builder::addressedTo, Application::getAddressedTo)
            .optional("checklist", Code.KIND, Builder::checklist, Application::getChecklist)
            .optional("documents", ApplicationDocuments.TABLE, Builder::documents, Application::getDocuments)
            .optional("decision", Decision.TABLE, Builder::decision, Application::getDecision);

    /** {@return the rules under which the status is sought} */
    Code getRegime();

    /** {@return the status sought} */
    Code getStatus();

    /** {@return when the request was submitted} */
    Optional<EdtfDate> getSubmitted();

    /** {@return the wording of {@link #getSubmitted()} in the source, by language} */
    LocalizedText getSubmittedAsStated();

    /** {@return what was assumed in reading that wording, for example {@code DAY_MONTH_YEAR}} */
    Optional<Code> getSubmittedAssumption();

    /** {@return to whom it was addressed, for example {@code DIRECTOR_GENERAL}} */
    Optional<Code> getAddressedTo();

    /** {@return the version of the list of documents to submit} */
    Optional<Code> getChecklist();

    /** {@return the documents submitted} */
    Optional<ApplicationDocuments> getDocuments();

    /** {@return what was decided} */
    Optional<Decision> getDecision();

    @Override
    default List<WordedDate> wordedDates() {
        return WordedDate.list("submitted", getSubmittedAsStated(), getSubmittedAssumption());
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Application}. */
    class Builder extends ImmutableApplication.Builder {
        Builder() {
            submittedAsStated(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link Application#getRegime()} set}
         *
         * @param regime  a code of capital letters, digits and underscores
         */
        public Builder regime(String regime) {
            return regime(Code.of(regime));
        }

        /**
         * {@return this builder, with {@link Application#getStatus()} set}
         *
         * @param status  a code of capital letters, digits and underscores
         */
        public Builder status(String status) {
            return status(Code.of(status));
        }

        /**
         * {@return this builder, with {@link Application#getSubmitted()} set}
         *
         * @param submitted  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder submitted(String submitted) {
            return submitted(EdtfDate.parse(submitted));
        }

        /**
         * {@return this builder, with {@link Application#getSubmitted()} set}
         *
         * @param submitted  a day
         */
        public Builder submitted(LocalDate submitted) {
            return submitted(EdtfDate.of(submitted));
        }

        /**
         * {@return this builder, with {@link Application#getSubmittedAssumption()} set}
         *
         * @param submittedAssumption  a code of capital letters, digits and underscores
         */
        public Builder submittedAssumption(String submittedAssumption) {
            return submittedAssumption(Code.of(submittedAssumption));
        }

        /**
         * {@return this builder, with {@link Application#getAddressedTo()} set}
         *
         * @param addressedTo  a code of capital letters, digits and underscores
         */
        public Builder addressedTo(String addressedTo) {
            return addressedTo(Code.of(addressedTo));
        }

        /**
         * {@return this builder, with {@link Application#getChecklist()} set}
         *
         * @param checklist  a code of capital letters, digits and underscores
         */
        public Builder checklist(String checklist) {
            return checklist(Code.of(checklist));
        }
    }
}
