package org.ngopartnership.validation.internal.store;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import org.ngopartnership.model.RecordType;

/** Sets of types of record, a bit each. */
public final class Kinds {

    /** The set of all types. */
    public static final long ALL = of(List.of(RecordType.values()));

    private Kinds() {}

    /** The set of one type. */
    public static long of(Enum<?> type) {
        return 1L << type.ordinal();
    }

    /** The set of some types. */
    public static long of(Collection<RecordType> types) {
        long set = 0;
        for (RecordType type : types) {
            set |= of(type);
        }
        return set;
    }

    /**
     * The names of the types.
     *
     * @return the names in order of declaration
     */
    public static String names(long set) {
        StringJoiner names = new StringJoiner(", ");
        for (RecordType type : RecordType.values()) {
            if ((set & of(type)) != 0) {
                names.add(type.name());
            }
        }
        return names.toString();
    }
}
