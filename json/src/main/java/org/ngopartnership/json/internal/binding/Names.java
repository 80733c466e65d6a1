package org.ngopartnership.json.internal.binding;

import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The property names of a type, in declared order, ready for matching. Immutable and thread-safe. */
public final class Names {

    private static final JsonFactory MATCHERS = new JsonFactory();

    private final List<String> names;
    private final PropertyNameMatcher matcher;

    private Names(List<String> names) {
        this.names = List.copyOf(names);
        this.matcher = MATCHERS.constructNameMatcher(
                this.names.stream().map(Named::fromString).toList(), false);
    }

    /**
     * The names in this order.
     *
     * @param names  distinct names
     * @return the names
     */
    public static Names of(List<String> names) {
        return new Names(names);
    }

    /**
     * All names.
     *
     * @return the names in order
     */
    public List<String> all() {
        return names;
    }

    /**
     * What a Jackson parser matches names with; its results are positions in {@link #all()}.
     *
     * @return the matcher
     */
    public PropertyNameMatcher matcher() {
        return matcher;
    }
}
