package org.ngopartnership.model;

/**
 * True or false.
 *
 * @since 0.1
 */
public enum Truth implements Kind<Boolean> {
    /** Said whether true or false. */
    SAID,
    /** Said only where true: false counts as absent. */
    FLAG;

    @Override
    public Class<Boolean> type() {
        return Boolean.class;
    }

    @Override
    public Boolean placeholder() {
        return false;
    }

    @Override
    public boolean isEmpty(Boolean value) {
        return this == FLAG && !value;
    }

    @Override
    public Boolean fromPlain(Object plain) {
        return Plain.as(Boolean.class, plain);
    }

    @Override
    public Boolean toPlain(Boolean value) {
        return value;
    }
}
