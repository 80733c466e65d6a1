package org.ngopartnership.validation;

import java.util.StringJoiner;
import org.ngopartnership.value.RecordType;

/** Sets of kinds of record, a bit each. */
final class Kinds {

    private Kinds() {}

    static int of(RecordType kind) {
        return 1 << kind.ordinal();
    }

    /** The set of these kinds; of all, if none is named. */
    static int of(RecordType... kinds) {
        int set = 0;
        for (RecordType kind : kinds.length == 0 ? RecordType.values() : kinds) {
            set |= of(kind);
        }
        return set;
    }

    /** The names, in order of declaration. */
    static String names(int set) {
        StringJoiner names = new StringJoiner(", ");
        for (RecordType kind : RecordType.values()) {
            if ((set & of(kind)) != 0) {
                names.add(kind.name());
            }
        }
        return names.toString();
    }
}
