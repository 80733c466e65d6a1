package org.ngopartnership.validation.rules.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ngopartnership.value.Country;

/**
 * Where organizations have their seats, written down line by line: of a million only a few will be asked for, so a line
 * of text each is cheaper than a table.
 */
final class SeatCountries {

    private static final int FULL = 1 << 16;
    private static final int CODE = 2;

    private final List<String> pages = new ArrayList<>();
    private StringBuilder page = new StringBuilder();

    void add(String organization, Country country) {
        page.append(country.code()).append(organization).append('\n');
        if (page.length() > FULL) {
            pages.add(page.toString());
            page = new StringBuilder(FULL);
        }
    }

    /** The countries of some organizations, as far as they were met; of two with one id the first counts. */
    Map<String, Country> of(Set<String> organizations) {
        Map<String, Country> countries = new HashMap<>();
        pages.add(page.toString());
        page = new StringBuilder();
        for (String written : pages) {
            written.lines()
                    .filter(line -> organizations.contains(line.substring(CODE)))
                    .forEach(line -> countries.putIfAbsent(line.substring(CODE), Country.of(line.substring(0, CODE))));
        }
        return countries;
    }
}
