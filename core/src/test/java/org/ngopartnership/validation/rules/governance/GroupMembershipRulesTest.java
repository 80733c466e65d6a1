package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

class GroupMembershipRulesTest {

    private static final String PLACE = "/terms/0/seats/items/0/region/code";

    private static Seat seat(String group) {
        return Samples.minimalSeat(
                seat -> seat.holder(Party.id("wrs")).region(Samples.region(region -> region.code(group))));
    }

    private static PartnershipRegistry registry(String country, Seat seat, String start, String end) {
        return registry(
                country,
                seat,
                Samples.minimalCommitteeTerm(term -> term.start(start).end(end)));
    }

    private static PartnershipRegistry undated(String country, Seat seat) {
        return registry(
                country,
                seat,
                Samples.minimalCommitteeTerm(
                        term -> term.start(Optional.empty()).end(Optional.empty())));
    }

    private static PartnershipRegistry registry(String country, Seat seat, CommitteeTerm term) {
        CommitteeTerm held = term.withSeats(Samples.seatList(list -> list.items(List.of(seat))));
        return Samples.registry(registry -> registry.ngos(List.of(ngo("wrs", country)))
                .committees(List.of(Samples.committee(committee -> committee.terms(List.of(held))))));
    }

    private static Ngo ngo(String id, String country) {
        return Samples.minimalNgo(ngo -> ngo.id(id).headquarters(Samples.location(place -> place.country(country))));
    }

    @ParameterizedTest(name = "{0} in {1}: {2} {3}")
    @CsvSource({
        "KZ, II, 1, 0",
        "KZ, IV, 0, 0",
        "UZ, II, 0, 0",
        "UZ, IV, 1, 0",
        "ZA, V (b), 1, 0",
        "ZA, Va, 0, 0",
        "ZA, V, 0, 0",
        "US, I, 0, 1",
        "US, II, 0, 1",
        "IL, I, 0, 1",
        "KP, II, 0, 0",
        "VA, I, 0, 0",
        "XK, II, 0, 0",
        "SU, II, 0, 0"
    })
    void groupsStatedWithoutADate(String country, String group, int otherGroup, int undated) {
        PartnershipRegistry registry = undated(country, seat(group));
        assertThat(Judge.places("REG-002", registry)).hasSize(otherGroup);
        assertThat(Judge.places("REG-003", registry)).hasSize(undated);
    }

    @ParameterizedTest(name = "{0} in {1} from {2} to {3}")
    @CsvSource({
        "KZ, II, 2024-12, 2026-12, 1",
        "KZ, II, 2015-12, 2016-12, 0",
        "KZ, II, 2022-12, 2024-12, 1",
        "KZ, II, 2024, 2026~, 1",
        "KZ, II, 2024, 2025~, 0",
        "US, II, 2024-12, 2026-12, 1",
        "US, I, 2024-12, 2026-12, 0",
        "US, II, 2020-12, 2021-03, 0",
        "IL, I, 2015, 2016, 0",
        "IL, II, 2013-11-20, 2013-11-20, 1"
    })
    void groupsStatedForATermAreJudgedByTheDatedTable(
            String country, String group, String start, String end, int findings) {
        PartnershipRegistry registry = registry(country, seat(group), start, end);
        assertThat(Judge.places("REG-002", registry)).hasSize(findings);
        assertThat(Judge.places("REG-003", registry)).isEmpty();
    }

    @Test
    void theDatesOfTheSeatComeBeforeThoseOfTheTerm() {
        EdtfDate year = EdtfDate.parse("2025");
        Seat seat = seat("II").withSince(year).withUntil(year);
        assertThat(Judge.places("REG-002", registry("KZ", seat, "2015", "2016")))
                .containsExactly(PLACE);
        assertThat(Judge.places("REG-003", undated("US", seat))).isEmpty();
    }

    @Test
    void theMessageNamesCountryAndGroup() {
        assertThat(Judge.messages("REG-002", undated("KZ", seat("II"))))
                .containsExactly(
                        "The seat stands for electoral group II, but its holder has its own seat in KZ, which is"
                                + " in group IV. Check the group and the country.");
        assertThat(Judge.places("REG-002", undated("KZ", seat("II")))).containsExactly(PLACE);
        assertThat(Judge.places("REG-003", undated("US", seat("I")))).containsExactly(PLACE);
    }

    @Test
    void onlyElectoralGroupsOfKnownHoldersAreJudged() {
        Seat kazakh = seat("II");
        Region region = kazakh.getRegion().orElseThrow();
        for (Seat other : List.of(
                kazakh.withRegion(region.withScheme(Optional.empty())),
                kazakh.withRegion(region.withScheme(RegionScheme.ACTIVITIES)),
                kazakh.withHolder(Party.name(LocalizedText.en("Someone"))),
                kazakh.withHolder(Optional.empty()),
                kazakh.withRegion(Optional.empty()))) {
            assertThat(Judge.places("REG-002", undated("KZ", other))).isEmpty();
        }
        PartnershipRegistry elsewhere = undated("KZ", kazakh).withNgos(ngo("other", "KZ"));
        assertThat(Judge.places("REG-002", elsewhere)).isEmpty();
        PartnershipRegistry nowhere = undated("KZ", kazakh).withNgos(Samples.minimalNgo(ngo -> ngo.id("wrs")));
        assertThat(Judge.places("REG-002", nowhere)).isEmpty();
    }

    @Test
    void aHolderIsFoundAmongManyOrganizations() {
        PartnershipRegistry registry = undated("KZ", seat("II"));
        List<Ngo> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(ngo("organization-" + i, "CH"));
        }
        many.add(5_000, ngo("wrs", "KZ"));
        many.add(ngo("wrs", "UZ"));
        assertThat(Judge.messages("REG-002", registry.withNgos(many)))
                .singleElement()
                .asString()
                .contains("KZ");
    }
}
