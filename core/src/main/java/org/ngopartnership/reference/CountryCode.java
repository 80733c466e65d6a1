package org.ngopartnership.reference;

import java.util.Optional;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Country;

/**
 * One use of a code of two letters for a country; the same code may have had an earlier one.
 *
 * @param country  the code
 * @param state  who stands behind it
 * @param validity  from when to when it had this use, as an interval; empty if it still has
 * @param name  the short name, in English and French
 * @since 0.1
 */
public record CountryCode(Country country, CountryCodeState state, Optional<EdtfDate> validity, LocalizedText name) {}
