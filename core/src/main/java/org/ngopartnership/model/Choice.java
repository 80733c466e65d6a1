package org.ngopartnership.model;

import java.util.List;

/**
 * Codes of a closed list. A code is the name of a constant.
 *
 * @param type  the list
 * @param constants  all codes
 * @param <E>  the list
 * @since 0.1
 */
public record Choice<E extends Enum<E>>(Class<E> type, List<E> constants) implements Kind<E> {

    /**
     * The codes of a closed list.
     *
     * @param constants  all codes, at least one
     * @param <E>  the list
     * @return the kind
     */
    public static <E extends Enum<E>> Kind<E> of(E[] constants) {
        return new Choice<>(constants[0].getDeclaringClass(), List.of(constants));
    }

    @Override
    public E placeholder() {
        return constants.get(0);
    }

    @Override
    public E fromPlain(Object plain) {
        String code = Plain.as(String.class, plain);
        return constants.stream()
                .filter(constant -> constant.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not one of " + constants + ": " + code));
    }

    @Override
    public String toPlain(E value) {
        return value.name();
    }
}
