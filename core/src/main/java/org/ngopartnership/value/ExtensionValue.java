package org.ngopartnership.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ngopartnership.model.Free;
import org.ngopartnership.model.Kind;

/**
 * What another system keeps with a record: any JSON value, held as it was written.
 *
 * <p>Numbers keep their digits ({@code 1.0} is not {@code 1}), members their order. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface ExtensionValue {

    /** What the extensions of a record are. */
    Kind<Map<String, ExtensionValue>> KIND = new Free<>(ExtensionParts::fromPlain, ExtensionParts::toPlain);

    /**
     * A text.
     *
     * @param value  the text
     */
    record Text(String value) implements ExtensionValue {

        /**
         * Refuses null.
         *
         * @param value  the text
         */
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number.
     *
     * @param literal  the number as JSON writes it, for example {@code 1.50e3}
     */
    record Num(String literal) implements ExtensionValue {

        /**
         * Checks the form of the number.
         *
         * @param literal  the number as JSON writes it
         * @throws IllegalArgumentException if JSON does not write a number so, for example {@code +1}, {@code 01},
         *     {@code 1.} or {@code NaN}
         */
        public Num {
            if (!NumberForm.isNumber(literal)) {
                throw new IllegalArgumentException("Not a number as JSON writes it: " + literal);
            }
        }
    }

    /**
     * True or false.
     *
     * @param value  the truth value
     */
    record Bool(boolean value) implements ExtensionValue {}

    /** The value {@code null}. */
    record Null() implements ExtensionValue {}

    /**
     * A list.
     *
     * @param values  the values, in order
     */
    record Items(List<ExtensionValue> values) implements ExtensionValue {
        /**
         * Copies the list.
         *
         * @param values  the values, in order
         */
        public Items {
            values = List.copyOf(values);
        }
    }

    /**
     * An object.
     *
     * @param values  the members, in order
     */
    record Members(Map<String, ExtensionValue> values) implements ExtensionValue {
        /**
         * Copies the map.
         *
         * @param values  the members, in order
         */
        public Members {
            Map<String, ExtensionValue> copy = new LinkedHashMap<>(values);
            copy.forEach((name, value) -> {
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(value, name);
            });
            values = Collections.unmodifiableMap(copy);
        }
    }
}
