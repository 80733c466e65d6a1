package org.ngopartnership.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.DatedBuilder;
import org.ngopartnership.value.Party;

/**
 * That a document was disseminated or published: to whom, where, when.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Circulation extends WithCirculation {

    /** The properties, in the order of the JSON form. */
    Table<Circulation, Circulation.Builder> TABLE = Table.of(
                    "Circulation", Circulation.class, Circulation::builder, Circulation.Builder::build)
            .required("kind", Choice.of(CirculationKind.values()), Builder::kind, Circulation::getKind)
            .value("audience", LocalizedText.KIND, Builder::audience, Circulation::getAudience)
            .value("channel", LocalizedText.KIND, Builder::channel, Circulation::getChannel)
            .optional("channelOf", Party.KIND, Builder::channelOf, Circulation::getChannelOf)
            .optional("address", Text.ANY, Builder::address, Circulation::getAddress)
            .optional("date", EdtfDate.KIND, Builder::date, Circulation::getDate)
            .list("divergences", Divergence.TABLE, Builder::addDivergences, Circulation::getDivergences);

    /** {@return how it reached its readers} */
    CirculationKind getKind();

    /** {@return to whom, by language} */
    LocalizedText getAudience();

    /** {@return where, by language; a website, for example} */
    LocalizedText getChannel();

    /** {@return whose channel it is} */
    Optional<Party> getChannelOf();

    /** {@return the address, if it is online} */
    Optional<String> getAddress();

    /** {@return when} */
    Optional<EdtfDate> getDate();

    /** {@return differences between the languages in what is said of it} */
    List<Divergence> getDivergences();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Circulation}. */
    class Builder extends ImmutableCirculation.Builder implements DatedBuilder<Builder> {
        Builder() {
            audience(LocalizedText.empty());
            channel(LocalizedText.empty());
        }
    }
}
