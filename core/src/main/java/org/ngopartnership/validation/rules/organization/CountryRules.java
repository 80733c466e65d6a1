package org.ngopartnership.validation.rules.organization;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.Location;

/** Rules on the codes of countries. */
final class CountryRules {

    static final Rule<Ngo> COUNTRY_KNOWN = Rule.of(Ngo.class, "NGO-017").check((ngo, context, sink) -> {
        Optional<Location> seat = ngo.getHeadquarters();
        if (seat.isPresent()) {
            Country country = seat.get().getCountry().orElse(null);
            if (country != null && !context.reference().countries().isKnown(country)) {
                sink.reportValue(DataPath.of("headquarters").property("country"), country);
            }
        }
    });

    static final List<Rule<?>> ALL = List.of(COUNTRY_KNOWN);

    private CountryRules() {}
}
