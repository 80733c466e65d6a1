package org.ngopartnership.json.internal.binding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;

/** The forms of values that tables are made of. */
public final class Codecs {

    private static final Codec<String> TEXT = plain(TextForm.ANY, "");
    private static final Codec<String> ID = plain(TextForm.ID, "unknown");
    private static final Codec<String> CODE = plain(TextForm.CODE, "UNKNOWN");
    private static final Codec<String> COUNTRY = plain(TextForm.COUNTRY, "ZZ");
    private static final Codec<String> EMAIL = plain(TextForm.EMAIL, "unknown@unknown.invalid");
    private static final Codec<BigDecimal> DECIMAL = new NumberCodecs.Decimal();
    private static final Codec<Boolean> BOOLEAN = new NumberCodecs.Truth(false);
    private static final Codec<Boolean> FLAG = new NumberCodecs.Truth(true);
    private static final Codec<LocalizedText> LOCALIZED = new LocalizedTextCodec();
    private static final Codec<LanguageTag> LANGUAGE = new LanguageTagCodec();
    private static final Codec<EdtfDate> DATE =
            parsed(Word.DATE, EdtfPattern.TEXT, EdtfDate::tryParse, EdtfDate::toString, EdtfDate.parse("/.."));

    private Codecs() {}

    /**
     * A date (EDTF).
     *
     * @return the codec
     */
    public static Codec<EdtfDate> date() {
        return DATE;
    }

    /**
     * A text in several languages.
     *
     * @return the codec
     */
    public static Codec<LocalizedText> localized() {
        return LOCALIZED;
    }

    /**
     * A language.
     *
     * @return the codec
     */
    public static Codec<LanguageTag> language() {
        return LANGUAGE;
    }

    /**
     * A text that a parser of its own accepts or refuses, as an immutable value; values are used again.
     *
     * @param expected  what the text should be
     * @param pattern  what the schema says about it, never stricter than the parser
     * @param parse  reads the text
     * @param format  the text of a value
     * @param placeholder  stands in for a missing value
     * @param <V> the type
     * @return the codec
     */
    public static <V> Codec<V> parsed(
            Word expected,
            String pattern,
            Function<String, Optional<V>> parse,
            Function<V, String> format,
            V placeholder) {
        return new ParsedCodec<>(expected, pattern, parse, format, placeholder, new Recent<>());
    }

    /**
     * Any text.
     *
     * @return the codec
     */
    public static Codec<String> text() {
        return TEXT;
    }

    /**
     * A text of a fixed form held by an immutable type of its own; values are used again.
     *
     * @param form  the form
     * @param from  makes the value
     * @param to  the text of a value
     * @param stopgap  stands in for a missing text; of the form
     * @param <V> the type
     * @return the codec
     */
    public static <V> Codec<V> text(TextForm form, Function<String, V> from, Function<V, String> to, String stopgap) {
        return new TextCodec<>(form, from, to, stopgap, new Recent<>());
    }

    private static Codec<String> plain(TextForm form, String stopgap) {
        return new TextCodec<>(form, Function.identity(), Function.identity(), stopgap, null);
    }

    /**
     * The id of a record.
     *
     * @return the codec
     */
    public static Codec<String> id() {
        return ID;
    }

    /**
     * A code of an open list.
     *
     * @return the codec
     */
    public static Codec<String> code() {
        return CODE;
    }

    /**
     * A country, two capital letters.
     *
     * @return the codec
     */
    public static Codec<String> country() {
        return COUNTRY;
    }

    /**
     * An e-mail address.
     *
     * @return the codec
     */
    public static Codec<String> email() {
        return EMAIL;
    }

    /**
     * A code of a closed list.
     *
     * @param constants  all codes
     * @param <E> the list
     * @return the codec
     */
    public static <E extends Enum<E>> Codec<E> code(E[] constants) {
        return new EnumCodec<>(constants);
    }

    /**
     * A whole number of 64 bits.
     *
     * @return the codec
     */
    public static Codec<Long> integer() {
        return NumberCodecs.Whole.LONG;
    }

    /**
     * A whole number of 32 bits.
     *
     * @return the codec
     */
    public static Codec<Long> shortInteger() {
        return NumberCodecs.Whole.INT;
    }

    /**
     * A decimal number.
     *
     * @return the codec
     */
    public static Codec<BigDecimal> decimal() {
        return DECIMAL;
    }

    /**
     * A boolean, written whether true or false.
     *
     * @return the codec
     */
    public static Codec<Boolean> bool() {
        return BOOLEAN;
    }

    /**
     * A boolean that is left out when false.
     *
     * @return the codec
     */
    public static Codec<Boolean> flag() {
        return FLAG;
    }
}
