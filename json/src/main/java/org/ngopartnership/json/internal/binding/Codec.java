package org.ngopartnership.json.internal.binding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How one kind of value stands in JSON: read, written, described. Immutable and thread-safe. */
public interface Codec<V> {

    /**
     * Reads the value that the source stands on and leaves the source on its last token.
     *
     * @return the value, or null if it cannot be represented; the reason has been reported then
     */
    @Nullable
    V read(Source in, Reading reading);

    /** Writes a value. */
    void write(V value, JsonGenerator out);

    /**
     * {@return the JSON Schema of the values, as JSON Schema keywords in order}
     *
     * @param definitions  where types that are referred to by name go
     */
    Map<String, Object> schema(Definitions definitions);

    /**
     * Whether a value says nothing and is left out when written.
     *
     * @return true for an empty one
     */
    default boolean isEmpty(V value) {
        return false;
    }
}
