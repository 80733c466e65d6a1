package org.ngopartnership.organization;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Country;

/**
 * The members of an organization in one country.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface MembersInCountry extends WithMembersInCountry {

    /** The properties, in the order of the JSON form. */
    Table<MembersInCountry, MembersInCountry.Builder> TABLE = Table.of(
                    "MembersInCountry",
                    MembersInCountry.class,
                    MembersInCountry::builder,
                    MembersInCountry.Builder::build)
            .required("country", Country.KIND, Builder::country, MembersInCountry::getCountry)
            .optional("count", Count.TABLE, Builder::count, MembersInCountry::getCount)
            .optional("category", Code.KIND, Builder::category, MembersInCountry::getCategory);

    /** {@return the country} */
    Country getCountry();

    /** {@return how many members; empty where not said} */
    Optional<Count> getCount();

    /** {@return the category of members, where the statutes provide for several} */
    Optional<Code> getCategory();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MembersInCountry}. */
    class Builder extends ImmutableMembersInCountry.Builder {
        Builder() {}

        /**
         * {@return this builder, with {@link MembersInCountry#getCountry()} set}
         *
         * @param country  two capital letters, as in ISO 3166-1
         */
        public Builder country(String country) {
            return country(Country.of(country));
        }

        /**
         * {@return this builder, with {@link MembersInCountry#getCategory()} set}
         *
         * @param category  a code of capital letters, digits and underscores
         */
        public Builder category(String category) {
            return category(Code.of(category));
        }
    }
}
