package org.ngopartnership.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.EvidenceBasis;

class ElectoralGroupsTest {

    private static final ElectoralGroups STANDARD = ElectoralGroups.standard();
    private static final LocalDate LIST_OF_2024 = LocalDate.of(2024, 3, 19);

    @ParameterizedTest
    @CsvSource({"I, 26, 9", "II, 25, 7", "III, 33, 10", "IV, 44, 12", "V(a), 47, 13", "V(b), 19, 7"})
    void theGroupsOf2024HaveTheirStatesAndSeats(String code, int states, int seats) {
        assertThat(STANDARD.members(code, LIST_OF_2024)).hasSize(states).doesNotHaveDuplicates();
        assertThat(STANDARD.find(code).orElseThrow().seats()).isEqualTo(seats);
    }

    @Test
    void the194MemberStatesOf2024AreEachInOneGroup() {
        assertThat(STANDARD.all().stream().flatMap(group -> STANDARD.members(group.code(), LIST_OF_2024).stream()))
                .hasSize(194)
                .doesNotHaveDuplicates()
                .allMatch(Countries.standard()::isKnown);
        assertThat(STANDARD.all().stream().mapToInt(ElectoralGroup::seats).sum())
                .isEqualTo(58);
        assertThat(STANDARD.all())
                .allSatisfy(group -> assertThat(group.name().languages()).containsExactly("en", "fr"));
    }

    @Test
    void groupIHad27StatesIn2013And25In2019() {
        assertThat(STANDARD.members("I", LocalDate.of(2013, 11, 20))).hasSize(27);
        assertThat(STANDARD.members("I", LocalDate.of(2019, 11, 27))).hasSize(25);
    }

    @Test
    void twentyFiveStatesAreKnownByEliminationOnly() {
        assertThat(STANDARD.memberships().stream().filter(one -> one.basis() == EvidenceBasis.INFERRED))
                .hasSize(25)
                .extracting(one -> one.country().code())
                .contains("SO", "SS", "KM", "MR", "TM");
    }

    @ParameterizedTest
    @CsvSource({
        "US, 2013-11-20, MEMBER",
        "US, 2016, UNKNOWN",
        "US, 2020, NOT_MEMBER",
        "US, 2022, UNKNOWN",
        "US, 2025, MEMBER",
        "IL, 2013-11-20, MEMBER",
        "IL, 2020, NOT_MEMBER",
        "IL, 2024-03-19, NOT_MEMBER",
        "FR, 2013, UNKNOWN",
        "FR, 2015, MEMBER",
        "FR, 2015?, MEMBER",
        "FR, 2014?, UNKNOWN",
        "FR, 1970, UNKNOWN",
        "KZ, 2025, MEMBER",
        "KZ, 2015, UNKNOWN",
        "LI, 2024-06, NOT_MEMBER",
        "TW, 2024-06, UNKNOWN"
    })
    void theAnswerIsThreeValued(String country, String date, GroupAnswer.State expected) {
        GroupAnswer answer = STANDARD.groupOf(Country.of(country), EdtfDate.parse(date));
        assertThat(answer.state()).isEqualTo(expected);
        assertThat(answer.group().isPresent()).isEqualTo(expected == GroupAnswer.State.MEMBER);
        assertThat(answer.basis().isPresent()).isEqualTo(expected != GroupAnswer.State.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "KZ, IV",
        "KG, IV",
        "TM, IV",
        "TJ, II",
        "UZ, II",
        "AM, II",
        "AZ, II",
        "GE, II",
        "TR, I",
        "CY, I",
        "AU, IV",
        "NZ, IV",
        "DJ, V(a)",
        "SO, V(a)",
        "KM, V(a)",
        "SD, V(b)",
        "SS, V(a)"
    })
    void statesThatAreEasilyMisplacedAreInTheirGroup(String country, String group) {
        assertThat(STANDARD.groupOf(Country.of(country), LIST_OF_2024).group())
                .contains(STANDARD.find(group).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"V(a)", "V (a)", "Va"})
    void aCodeIsFoundHoweverItIsPrinted(String code) {
        assertThat(STANDARD.find(code).orElseThrow().code()).isEqualTo("V(a)");
        assertThat(STANDARD.members(code, LIST_OF_2024)).hasSize(47);
        assertThat(STANDARD.find("VI")).isEmpty();
    }

    @Test
    void aMembershipNeedsItsGroupAndAnOrderedTime() {
        GroupMembership stray = new GroupMembership(
                Country.of("CH"), Optional.of("VI"), LIST_OF_2024, Optional.empty(), EvidenceBasis.STATED);
        ElectoralGroup group = new ElectoralGroup("I", LocalizedText.en("First"), 1, EvidenceBasis.STATED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElectoralGroups.of(List.of(group), List.of(stray)))
                .withMessageContaining("VI");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupMembership(
                        Country.of("CH"),
                        Optional.empty(),
                        LIST_OF_2024,
                        Optional.of(LIST_OF_2024.minusDays(1)),
                        EvidenceBasis.STATED));
    }
}
