package org.ngopartnership.model;

import java.util.List;
import java.util.Map;

/** Says what is wrong with plain parts. */
final class Plain {

    private Plain() {}

    /** The plain part as what it should be. */
    static <P> P as(Class<P> expected, Object plain) {
        if (!expected.isInstance(plain)) {
            throw new IllegalArgumentException("Not a " + expected.getSimpleName() + ": " + plain);
        }
        return expected.cast(plain);
    }

    static Map<?, ?> map(Object plain) {
        return as(Map.class, plain);
    }

    static List<?> list(Object plain) {
        return as(List.class, plain);
    }

    /** What is wrong, and at which property. */
    static IllegalArgumentException at(String property, IllegalArgumentException wrong) {
        return new IllegalArgumentException(property + ": " + wrong.getMessage(), wrong);
    }
}
