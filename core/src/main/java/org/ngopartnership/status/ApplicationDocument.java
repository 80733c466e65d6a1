package org.ngopartnership.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.LanguagesBuilder;

/**
 * A document submitted with an application.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface ApplicationDocument extends WithApplicationDocument {

    /** The properties, in the order of the JSON form. */
    Table<ApplicationDocument, ApplicationDocument.Builder> TABLE = Table.of(
                    "ApplicationDocument",
                    ApplicationDocument.class,
                    ApplicationDocument::builder,
                    ApplicationDocument.Builder::build)
            .required("kind", Code.KIND, Builder::kind, ApplicationDocument::getKind)
            .list("languages", LanguageTag.KIND, Builder::addLanguages, ApplicationDocument::getLanguages)
            .optional("covers", EdtfDate.KIND, Builder::covers, ApplicationDocument::getCovers)
            .optional("jointProjects", Count.TABLE, Builder::jointProjects, ApplicationDocument::getJointProjects)
            .value("asStated", LocalizedText.KIND, Builder::asStated, ApplicationDocument::getAsStated);

    /** {@return what it is, for example {@code STATUTES} or {@code ACTIVITY_REPORT}} */
    Code getKind();

    /** {@return the languages in which it was submitted} */
    List<LanguageTag> getLanguages();

    /** {@return the time it covers, as an interval} */
    Optional<EdtfDate> getCovers();

    /** {@return how many joint projects it tells of} */
    Optional<Count> getJointProjects();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ApplicationDocument}. */
    class Builder extends ImmutableApplicationDocument.Builder implements LanguagesBuilder<Builder> {
        Builder() {
            asStated(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link ApplicationDocument#getKind()} set}
         *
         * @param kind  a code of capital letters, digits and underscores
         */
        public Builder kind(String kind) {
            return kind(Code.of(kind));
        }

        /**
         * {@return this builder, with {@link ApplicationDocument#getCovers()} set}
         *
         * @param covers  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder covers(String covers) {
            return covers(EdtfDate.parse(covers));
        }

        /**
         * {@return this builder, with {@link ApplicationDocument#getCovers()} set}
         *
         * @param covers  a day
         */
        public Builder covers(LocalDate covers) {
            return covers(EdtfDate.of(covers));
        }
    }
}
