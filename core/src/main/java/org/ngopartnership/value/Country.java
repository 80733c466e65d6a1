package org.ngopartnership.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.Form;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.Text;

/**
 * A country by two capital letters, as ISO 3166-1 writes them.
 *
 * <p>Any two letters can be held: codes are withdrawn (SU, YU, CS) and assigned by users (XK), so whether one is known
 * is for a rule to say. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Country {

    /** What a property of countries holds. */
    public static final Kind<Country> KIND =
            new Text<>(Country.class, Form.COUNTRY, Country::tryOf, Country::code, () -> Country.of("ZZ"));

    private static final int LETTERS = 26;
    private static final Country[] ALL = new Country[LETTERS * LETTERS];

    static {
        for (int i = 0; i < ALL.length; i++) {
            ALL[i] = new Country("" + (char) ('A' + i / LETTERS) + (char) ('A' + i % LETTERS));
        }
    }

    private final String code;

    private Country(String code) {
        this.code = code;
    }

    /**
     * {@return the country with a code}
     *
     * @param code  two capital letters, for example {@code CH}
     * @throws IllegalArgumentException if the code is not two capital letters
     */
    public static Country of(String code) {
        return tryOf(code)
                .orElseThrow(() -> new IllegalArgumentException("Not two capital letters as in ISO 3166-1: " + code));
    }

    /**
     * The country with a code, if the code has the form of one.
     *
     * @param code  any text
     * @return the country; empty if the text is not two capital letters
     */
    public static Optional<Country> tryOf(String code) {
        if (code.length() != 2) {
            return Optional.empty();
        }
        int first = code.charAt(0) - 'A';
        int second = code.charAt(1) - 'A';
        if (first < 0 || first >= LETTERS || second < 0 || second >= LETTERS) {
            return Optional.empty();
        }
        return Optional.of(ALL[first * LETTERS + second]);
    }

    /** {@return the two letters} */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Country country && code.equals(country.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The two letters. */
    @Override
    public String toString() {
        return code;
    }
}
