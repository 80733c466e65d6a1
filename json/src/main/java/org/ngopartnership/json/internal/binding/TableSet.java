package org.ngopartnership.json.internal.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.ByLanguage;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.OneOf;
import org.ngopartnership.model.Reference;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.registry.PartnershipRegistry;

/**
 * Types with their codecs. Immutable and thread-safe.
 *
 * @param entries  the types; a type before its supertypes
 */
public record TableSet(List<Entry<?>> entries) {

    /** A type with its codec. */
    public record Entry<T>(Class<T> type, Codec<T> codec) {}

    /**
     * Copies the list.
     *
     * @param entries  the types; a type before its supertypes
     */
    public TableSet {
        entries = List.copyOf(entries);
    }

    /** The types of this library: the registry, and all that stands in it. */
    public static final TableSet STANDARD = reachedFrom(PartnershipRegistry.TABLE);

    /**
     * {@return a type and all types that stand in it; not those of Java, and not closed lists, which need no help}
     *
     * @param table  the table of the type
     */
    public static TableSet reachedFrom(Table<?, ?> table) {
        Map<Class<?>, Entry<?>> entries = new LinkedHashMap<>();
        for (Kind<?> kind : table.reach()) {
            boolean isOwn = kind instanceof Table || kind instanceof OneOf || kind instanceof ByLanguage;
            boolean isText = kind instanceof Text || kind instanceof Reference;
            if (isOwn || isText && kind.type() != String.class) {
                entries.putIfAbsent(kind.type(), entry(kind));
            }
        }
        return new TableSet(List.copyOf(entries.values()));
    }

    @SuppressWarnings("unchecked") // the type of a kind is that of its values
    private static <V> Entry<V> entry(Kind<V> kind) {
        return new Entry<>((Class<V>) kind.type(), Codecs.of(kind));
    }

    /** {@return the entry of a type or of an implementation of it, or null if there is none} */
    public @Nullable Entry<?> find(Class<?> type) {
        for (Entry<?> entry : entries) {
            if (entry.type().isAssignableFrom(type)) {
                return entry;
            }
        }
        return null;
    }
}
