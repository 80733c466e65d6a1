package org.ngopartnership.value;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LocalizedText;

/**
 * A person, a role, or both, as a text mentions them. A role may stand without a person, and a person without a
 * role.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Mention extends WithMention {

    /** The properties, in the order of the JSON form. */
    Table<Mention, Mention.Builder> TABLE = Table.of("Mention", Mention.class, Mention::builder, Mention.Builder::build)
            .optional("person", Text.ANY, Builder::person, Mention::getPerson)
            .value("role", LocalizedText.KIND, Builder::role, Mention::getRole)
            .optional("roleCode", Code.KIND, Builder::roleCode, Mention::getRoleCode)
            .optional("body", Party.KIND, Builder::body, Mention::getBody)
            .value("asStated", LocalizedText.KIND, Builder::asStated, Mention::getAsStated);

    /** {@return the name of the person} */
    Optional<String> getPerson();

    /** {@return the role, by language} */
    LocalizedText getRole();

    /** {@return the role as a code, for example {@code DIRECTOR}} */
    Optional<Code> getRoleCode();

    /** {@return the body in which the role is held, or the organization the person comes from} */
    Optional<Party> getBody();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Mention}. */
    class Builder extends ImmutableMention.Builder {
        Builder() {
            role(LocalizedText.empty());
            asStated(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link Mention#getRoleCode()} set}
         *
         * @param roleCode  a code of capital letters, digits and underscores
         */
        public Builder roleCode(String roleCode) {
            return roleCode(Code.of(roleCode));
        }
    }
}
