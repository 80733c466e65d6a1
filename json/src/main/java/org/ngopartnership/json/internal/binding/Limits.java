package org.ngopartnership.json.internal.binding;

/**
 * How much of something the tables read.
 *
 * @param textLength  longest text, in UTF-16 units
 * @param elements  longest array
 */
public record Limits(int textLength, int elements) {

    /** One million of either: a guard against accidents, no judgement of the data. */
    public static final Limits DEFAULT = new Limits(1_000_000, 1_000_000);
}
