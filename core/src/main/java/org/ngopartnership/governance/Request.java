package org.ngopartnership.governance;

import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Dated;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.WordedDateBuilder;

/**
 * A request that something answers, by whom and when.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Request extends Dated, WithRequest {

    /** The properties, in the order of the JSON form. */
    Table<Request, Request.Builder> TABLE = Table.of("Request", Request.class, Request::builder, Request.Builder::build)
            .required("by", Party.KIND, Builder::by, Request::getBy)
            .optional("date", EdtfDate.KIND, Builder::date, Request::getDate)
            .value("dateAsStated", LocalizedText.KIND, Builder::dateAsStated, Request::getDateAsStated)
            .optional("dateAssumption", Code.KIND, Builder::dateAssumption, Request::getDateAssumption)
            .value("asStated", LocalizedText.KIND, Builder::asStated, Request::getAsStated);

    /** {@return who made the request; an edition of a conference, for example} */
    Party getBy();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Request}. */
    class Builder extends ImmutableRequest.Builder implements WordedDateBuilder<Builder> {
        Builder() {
            dateAsStated(LocalizedText.empty());
            asStated(LocalizedText.empty());
        }
    }
}
