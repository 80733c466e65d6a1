package org.ngopartnership.value;

import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;

/**
 * A number under which another register knows the organization.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Identifier extends WithIdentifier {

    /** The properties, in the order of the JSON form. */
    Table<Identifier, Identifier.Builder> TABLE = Table.of(
                    "Identifier", Identifier.class, Identifier::builder, Identifier.Builder::build)
            .required("scheme", Code.KIND, Builder::scheme, Identifier::getScheme)
            .required("value", Text.ANY, Builder::value, Identifier::getValue);

    /** {@return the register, for example {@code ROR}} */
    Code getScheme();

    /** {@return the number in that register} */
    String getValue();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Identifier}. */
    class Builder extends ImmutableIdentifier.Builder {
        Builder() {}

        /**
         * {@return this builder, with {@link Identifier#getScheme()} set}
         *
         * @param scheme  a code of capital letters, digits and underscores
         */
        public Builder scheme(String scheme) {
            return scheme(Code.of(scheme));
        }
    }
}
