package org.ngopartnership.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Country;

/**
 * The dated table of codes for countries: those of ISO 3166-1, those withdrawn, and XK.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Countries {

    private final List<CountryCode> all;
    private final Map<Country, List<CountryCode>> byCountry = new LinkedHashMap<>();

    private Countries(List<CountryCode> all) {
        this.all = all;
        for (CountryCode code : all) {
            byCountry.computeIfAbsent(
                    code.country(),
                    country -> all.stream()
                            .filter(other -> other.country().equals(country))
                            .toList());
        }
    }

    /** {@return the codes that the file {@code countries.tsv} of this library lists with its sources} */
    public static Countries standard() {
        return Standard.COUNTRIES;
    }

    /**
     * Just these codes.
     *
     * @param codes  the codes; one code may have several uses
     * @return the table
     */
    public static Countries of(List<CountryCode> codes) {
        return new Countries(List.copyOf(codes));
    }

    /** {@return every use of every code, in the order given} */
    public List<CountryCode> all() {
        return all;
    }

    /**
     * {@return the uses of a code, one for most; none if the code is not known here}
     *
     * @param country  the code
     */
    public List<CountryCode> find(Country country) {
        return byCountry.getOrDefault(country, List.of());
    }

    /**
     * Whether a code has or had a use.
     *
     * @param country  the code
     * @return true if it is in the table, withdrawn or not
     */
    public boolean isKnown(Country country) {
        return byCountry.containsKey(country);
    }

    /**
     * Whether a code may have been in use at a date.
     *
     * @param country  the code
     * @param date  the date
     * @return false if the code is not known here or every use ended definitely before the date or began after it
     */
    public boolean mayBeInUse(Country country, EdtfDate date) {
        return find(country).stream()
                .anyMatch(code -> code.validity()
                        .map(validity -> !date.isDefinitelyAfter(validity) && !date.isDefinitelyBefore(validity))
                        .orElse(true));
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final Countries COUNTRIES = of(Table.read(
                "countries.tsv",
                row -> new CountryCode(
                        row.required("code", Country::of),
                        row.required("state", CountryCodeState::valueOf),
                        row.find("validity", EdtfDate::parse),
                        row.text("en", "fr"))));
    }
}
