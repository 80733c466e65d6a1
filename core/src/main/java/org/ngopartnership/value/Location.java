package org.ngopartnership.value;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;

/**
 * Where something is: a building or street, a city, its province or state, its country; each as far as it is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Location extends WithLocation {

    /** The properties, in the order of the JSON form. */
    Table<Location, Location.Builder> TABLE = Table.of(
                    "Location", Location.class, Location::builder, Location.Builder::build)
            .value("venue", LocalizedText.KIND, Builder::venue, Location::getVenue)
            .value("city", LocalizedText.KIND, Builder::city, Location::getCity)
            .value("region", LocalizedText.KIND, Builder::region, Location::getRegion)
            .optional("country", Country.KIND, Builder::country, Location::getCountry);

    /** {@return the building, room or street, by language} */
    LocalizedText getVenue();

    /** {@return the city, by language} */
    LocalizedText getCity();

    /** {@return the province, state or canton, by language} */
    LocalizedText getRegion();

    /** {@return the country} */
    Optional<Country> getCountry();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Location}. */
    class Builder extends ImmutableLocation.Builder {
        Builder() {
            venue(LocalizedText.empty());
            city(LocalizedText.empty());
            region(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link Location#getCountry()} set}
         *
         * @param country  two capital letters, as in ISO 3166-1
         */
        public Builder country(String country) {
            return country(Country.of(country));
        }
    }
}
