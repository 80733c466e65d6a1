package org.ngopartnership.validation.rules.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.reference.Countries;
import org.ngopartnership.reference.ReferenceData;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Location;

class CountryRulesTest {

    private static Ngo seated(String country) {
        return Samples.ngo(ngo -> ngo.headquarters(Samples.location(seat -> seat.country(country))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FR, 0", "SU, 0", "YU, 0", "CS, 0", "XK, 0", "ZQ, 1", "UK, 1", "EU, 1"})
    void theCodeOfACountryIsInTheTable(String country, int findings) {
        assertThat(Judge.places("NGO-017", seated(country))).hasSize(findings);
    }

    @Test
    void theCodeIsQuotedWhereItStands() {
        assertThat(Judge.places("NGO-017", seated("ZQ"))).containsExactly("/headquarters/country");
        assertThat(Judge.messages("NGO-017", seated("ZQ")))
                .singleElement()
                .asString()
                .contains("\"ZQ\"");
    }

    @Test
    void anUnknownCountryIsNoWrongOne() {
        Location somewhere = Samples.location(seat -> seat.country(Optional.empty()));
        assertThat(Judge.places("NGO-017", Samples.minimalNgo())).isEmpty();
        assertThat(Judge.places("NGO-017", Samples.ngo(ngo -> ngo.headquarters(somewhere))))
                .isEmpty();
    }

    @Test
    void aCallersTableCounts() {
        PartnershipValidator validator = PartnershipValidator.standard()
                .asOf(Judge.DAY)
                .withReferenceData(ReferenceData.standard().withCountries(Countries.of(List.of())));
        assertThat(validator.validate(seated("FR")).findings())
                .anyMatch(finding -> finding.getRule().equals("NGO-017"));
    }
}
