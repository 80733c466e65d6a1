package org.ngopartnership.json.internal.binding;

/** A record is not one that {@link ByteSource} reads. */
public final class Unusual extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusual() {
        super("left to another reader", null, false, false);
    }
}
