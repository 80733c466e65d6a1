package org.ngopartnership.json.internal.input;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.place.DataPath;

/**
 * Something wrong with the form of a record, before it is worded.
 *
 * @param rule  what is wrong
 * @param path  the way to it inside the record, as the record writes it; null if it is to be found by the offset
 * @param offset  the offset in the input; -1 if it is to be found by the path of the object around it
 * @param value  the offending value, if it is a single one
 * @param parameters  the values for the message
 */
public record ShapeProblem(
        ShapeRule rule,
        @Nullable DataPath path,
        long offset,
        @Nullable String value,
        Map<String, Object> parameters) {}
