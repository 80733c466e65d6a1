package org.ngopartnership.value;

import java.util.Objects;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.OneOf;
import org.ngopartnership.text.LocalizedText;

/**
 * Who takes part in something: a record of the registry, a body known by a code, or someone known by name only.
 *
 * <p>In JSON {@code {"id": "…"}}, {@code {"code": "EXECUTIVE_BOARD"}} or {@code {"name": {"en": "…"}}}. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@PartnershipRules.All
public sealed interface Party {

    /** What a property of parties holds. */
    Kind<Party> KIND = OneOf.of("Party", Party.class)
            .way("id", RecordRef.ANY, ById.class, ById::new, ById::id)
            .way("code", Code.KIND, ByCode.class, ByCode::new, ByCode::code)
            .way("name", LocalizedText.KIND, ByName.class, ByName::new, ByName::name);

    /**
     * {@return a party that is a record}
     *
     * @param id  the record's id
     * @throws IllegalArgumentException if the id is not of the form of an id
     */
    static Party id(String id) {
        return new ById(RecordRef.of(id));
    }

    /**
     * {@return a party known by a code}
     *
     * @param code  for example {@code SECRETARIAT}
     * @throws IllegalArgumentException if the code is not of the form of a code
     */
    static Party code(String code) {
        return new ByCode(Code.of(code));
    }

    /**
     * {@return a party known by name only}
     *
     * @param name  the name, by language
     */
    static Party name(LocalizedText name) {
        return new ByName(name);
    }

    /**
     * A record of the registry.
     *
     * @param id  the reference to the record
     */
    record ById(RecordRef id) implements Party {

        /**
         * Refuses null.
         *
         * @param id  the reference to the record
         */
        public ById {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * A body known by a code.
     *
     * @param code  the code
     */
    record ByCode(Code code) implements Party {

        /**
         * Refuses null.
         *
         * @param code  the code
         */
        public ByCode {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * Someone known by name only.
     *
     * @param name  the name, by language
     */
    record ByName(LocalizedText name) implements Party {

        /**
         * Refuses null.
         *
         * @param name  the name, by language
         */
        public ByName {
            Objects.requireNonNull(name, "name");
        }
    }
}
