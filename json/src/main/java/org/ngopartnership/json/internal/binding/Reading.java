package org.ngopartnership.json.internal.binding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one record: takes the problems that the tables meet.
 *
 * <p>What becomes of a problem is the subclass's matter: one collects them all, another throws the first.
 */
public abstract class Reading {

    private final Limits limits;

    /** A reading within limits. */
    protected Reading(Limits limits) {
        this.limits = limits;
    }

    /**
     * Takes a problem with the name or value that the source stands on.
     *
     * @param at  the source, standing where it is wrong
     * @param value  the offending value, if it is a single one
     * @param parameters  the values for the message: texts, or {@link Word}s
     */
    public abstract void problem(ShapeRule rule, Source at, @Nullable String value, Map<String, Object> parameters);

    /**
     * Takes the absence of a required property from the object that the source has just left.
     *
     * @param at  the source, standing on the end of the object
     * @param name  the name of the property
     */
    public abstract void missing(Source at, String name);

    /**
     * Takes a property that the object does not know, moves over its value.
     *
     * @param in  the source, standing on the name
     * @param known  the names that the object knows
     */
    public void unknown(Source in, Names known) {
        String name = in.name();
        String meant = DidYouMean.suggest(name, known.all());
        problem(
                ShapeRule.UNKNOWN_PROPERTY,
                in,
                null,
                meant == null ? Map.of("name", name) : Map.of("name", name, "meant", meant));
        in.toValue();
        in.skip();
    }

    /**
     * Notes that an element of an array was left out of the value read, so that later positions differ.
     *
     * @param in  the source, standing on the end of the element
     */
    public void leftOut(Source in) {}

    /** How much to read. */
    public final Limits limits() {
        return limits;
    }

    /**
     * Takes a property that stands there for the second time, moves over its value.
     *
     * @param in  the source, standing on the name
     */
    public final void duplicate(Source in, String name) {
        problem(ShapeRule.DUPLICATE_PROPERTY, in, null, Map.of("name", name));
        in.toValue();
        in.skip();
    }

    /**
     * Takes a value of the wrong type, moves over it.
     *
     * @param in  the source, standing on the value
     */
    public final void wrongType(Source in, Word expected) {
        JsonType kind = in.kind();
        boolean scalar = kind != JsonType.OBJECT && kind != JsonType.ARRAY;
        String value = scalar ? in.literal() : null;
        problem(ShapeRule.WRONG_TYPE, in, value, Map.of("expected", expected, "found", Word.of(kind)));
        in.skip();
    }

    final void malformed(Source in, Word expected, String value, @Nullable String meant) {
        Map<String, Object> parameters = meant == null
                ? Map.of("expected", expected, "value", value)
                : Map.of("expected", expected, "value", value, "meant", meant);
        problem(ShapeRule.MALFORMED_TEXT, in, value, parameters);
    }

    final void overLimit(Source in, Word what, int limit) {
        problem(ShapeRule.OVER_LIMIT, in, null, Map.of("what", what, "limit", Integer.toString(limit)));
    }
}
