package org.ngopartnership.json.internal.binding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.reference.Countries;
import org.ngopartnership.reference.CountryCode;
import org.ngopartnership.reference.CountryCodeState;

/** Codes of countries that exist, by what people write instead: the code in small letters, the name in a language. */
final class CountryNames {

    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** The code that a text was meant to be; null if none is sure. */
    static @Nullable String codeOf(String text) {
        return CODES.get(text.strip().toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (CountryCode country : Countries.standard().all()) {
            if (country.state() == CountryCodeState.ASSIGNED) {
                String code = country.country().code();
                codes.put(code, code);
                for (int i = 0; i < country.name().size(); i++) {
                    codes.put(country.name().textAt(i).toUpperCase(Locale.ROOT), code);
                }
            }
        }
        return codes;
    }
}
