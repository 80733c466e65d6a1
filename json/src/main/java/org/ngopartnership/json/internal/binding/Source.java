package org.ngopartnership.json.internal.binding;

import org.ngopartnership.place.DataPath;

/**
 * JSON as the tables see it: a cursor that stands on a property name or a value and only moves forward.
 *
 * <p>A table asks for the next property or element, looks at the {@link #kind()} of the value and takes it or skips it.
 * A reader that takes or skips a value leaves the source on the last token of that value.
 */
public interface Source {

    /** No further property in this object. */
    int END = -1;
    /** A property that is not among the names. */
    int UNKNOWN = -2;
    /** Instead of characters that are not all ASCII. */
    long NO_ASCII = -1;

    /**
     * Looks at the first property of an object, which {@link #nextProperty(Names, int)} will deliver again.
     *
     * @return whether the property is of that name
     */
    boolean peekProperty(String name);

    /** Declares the peeked property dealt with. */
    void passPeeked();

    /** Moves to the end of the object that the source stands in, outside any value. */
    void skipRest();

    /**
     * Moves to the next property name of the object that the source stands in.
     *
     * @param last  the position of the property before it, {@link #END} if there is none; likely ones come after it
     * @return the position of the name among the names, {@link #UNKNOWN} or {@link #END}
     */
    int nextProperty(Names names, int last);

    /**
     * Moves to the next property name, whatever it is, or to the end of the object.
     *
     * @return false at the end of the object
     */
    boolean nextProperty();

    /** {@return the name of the property that the source stands on or in, escapes resolved} */
    String name();

    /** Moves from the name of a property to its value. */
    void toValue();

    /**
     * Moves to the next element of the array that the source stands in.
     *
     * @return false at the end of the array
     */
    boolean nextElement();

    /** {@return the type of the value that the source stands on} */
    JsonType kind();

    /** {@return the string that the source stands on, escapes resolved} */
    String text();

    /**
     * The characters that hold the string that the source stands on; valid until the source moves.
     *
     * @return an array that holds {@link #charCount()} characters from {@link #charOffset()}
     */
    char[] chars();

    /** Where the string begins in {@link #chars()}. */
    int charOffset();

    /**
     * How long the string is.
     *
     * @return the length in UTF-16 units
     */
    int charCount();

    /**
     * Up to eight characters of the string that the source stands on, a byte each, the first one lowest.
     *
     * @param start  the first one
     * @param end  after the last one
     * @return the characters, or {@link #NO_ASCII}
     */
    default long packed(int start, int end) {
        char[] chars = chars();
        int first = charOffset() + start;
        long packed = 0;
        int all = 0;
        for (int i = 0; i < end - start; i++) {
            char c = chars[first + i];
            packed |= (c & 0xFFL) << Byte.SIZE * i;
            all |= c;
        }
        return all > Byte.MAX_VALUE ? NO_ASCII : packed;
    }

    /** {@return the scalar that the source stands on, as written: a number's literal, {@code true}, a string's text} */
    String literal();

    /** Moves to the last token of the value that the source stands on. */
    void skip();

    /**
     * Whether texts may hold half a surrogate pair; false where the input was looked through before.
     *
     * @return true if texts must be checked
     */
    boolean mayHoldLoneSurrogates();

    /**
     * Whether the text may look mis-decoded, so that it must be looked at.
     *
     * @return false if it is known not to
     */
    default boolean mayLookMisdecoded() {
        return true;
    }

    /** The way from the record to the property or value that the source stands on. */
    DataPath path();

    /**
     * Where the name or value that the source stands on begins in the input.
     *
     * @return the offset in bytes, -1 if not known
     */
    long offset();
}
