package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.MemberList;
import org.ngopartnership.organization.MembersInCountry;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Party;

class NgoRulesTest {

    private static final LocalizedText BOTH =
            LocalizedText.en("World Reading Society").fr("Société mondiale de lecture");

    private static Ngo.Builder wrs() {
        return Ngo.builder().id("wrs").name(BOTH);
    }

    @Test
    void aNameInAnyLanguageIsEnough() {
        assertThat(Judge.places(
                        "NGO-001",
                        wrs().name(LocalizedText.of("bg", "Читалище")).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u2003\t"})
    void aNameOfSpacesIsNoName(String blank) {
        assertThat(Judge.places("NGO-001", wrs().name(LocalizedText.en(blank)).build()))
                .containsExactly("/name");
    }

    @Test
    void anOrganizationWithoutNameIsReported() {
        assertThat(Judge.places("NGO-001", Ngo.builder().id("nameless").build()))
                .containsExactly("/name");
    }

    @Test
    void bothNamesAreExpectedWhereThereIsAny() {
        assertThat(Judge.places("NGO-003", wrs().build())).isEmpty();
        assertThat(Judge.messages(
                        "NGO-003", wrs().name(LocalizedText.fr("Lecture")).build()))
                .containsExactly("The name is not given in the language \"en\".");
        assertThat(Judge.messages(
                        "NGO-003", wrs().name(LocalizedText.of("es", "Lectura")).build()))
                .hasSize(2);
        assertThat(Judge.places("NGO-003", Ngo.builder().id("nameless").build()))
                .isEmpty();
    }

    @Test
    void aNameInTheFrenchOfOneCountryIsFrench() {
        assertThat(Judge.places(
                        "NGO-003",
                        wrs().name(LocalizedText.of("en-GB", "Reading", "fr-CA", "Lecture"))
                                .build()))
                .isEmpty();
        assertThat(Judge.places(
                        "NGO-003",
                        wrs().name(LocalizedText.of("en", "Reading", "frr", "Leesen"))
                                .build()))
                .containsExactly("/name");
    }

    @Test
    void subregionalIsNoLevelOfUnesco() {
        Ngo.Builder subregional = wrs().level(Level.SUBREGIONAL);
        assertThat(Judge.places("NGO-004", subregional.build())).isEmpty();
        subregional.addPartnerships(Partnership.builder().with("ECOSOC").build());
        assertThat(Judge.places("NGO-004", subregional.build())).isEmpty();
        subregional.addPartnerships(Partnership.builder().with("UNESCO").build());
        assertThat(Judge.places("NGO-004", subregional.build())).containsExactly("/level");
        assertThat(Judge.places("NGO-004", subregional.level(Level.REGIONAL).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-30", "2024-06", "2024", "2024~", "2025?", "1990", "../1990"})
    void aDateThatMayBePastIsNotReported(String founded) {
        assertThat(Judge.places("NGO-007", wrs().founded(founded).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-01", "2024-07", "2025", "2090"})
    void aFoundingAfterTheDayOfJudgementIsReported(String founded) {
        assertThat(Judge.places("NGO-007", wrs().founded(founded).build())).containsExactly("/founded");
    }

    private static Ngo partnerSince(String founded, String... since) {
        Partnership.Builder partnership = Partnership.builder().with("UNESCO");
        for (String start : since) {
            StatusPeriod.Builder period =
                    StatusPeriod.builder().regime("UNESCO_2011").status("CONSULTATIVE");
            partnership.addHistory((start.isEmpty() ? period : period.since(start)).build());
        }
        return wrs().founded(founded).addPartnerships(partnership.build()).build();
    }

    @Test
    void anOrganizationIsFoundedBeforeItsFirstRelation() {
        assertThat(Judge.places("NGO-008", partnerSince("2013", "2013"))).isEmpty();
        assertThat(Judge.places("NGO-008", partnerSince("2013-05", "2013"))).isEmpty();
        assertThat(Judge.places("NGO-008", partnerSince("2014~", "2013"))).isEmpty();
        assertThat(Judge.places("NGO-008", partnerSince("2015", "", "2016"))).isEmpty();
        assertThat(Judge.places("NGO-008", partnerSince("2015"))).isEmpty();
        assertThat(Judge.places("NGO-008", partnerSince("2015", "2013"))).containsExactly("/founded");
        assertThat(Judge.places("NGO-008", wrs().founded("2015").build())).isEmpty();
    }

    @Test
    void theEarliestRelationIsNamedOnce() {
        for (Ngo ngo : new Ngo[] {partnerSince("2015", "2014", "2013"), partnerSince("2015", "2013", "2014")}) {
            assertThat(Judge.messages("NGO-008", ngo))
                    .singleElement()
                    .asString()
                    .contains("since 2013.");
        }
    }

    @Test
    void relationsOfPredecessorsAndWithOthersAreNotCompared() {
        Ngo partner = partnerSince("2015", "2013");
        assertThat(Judge.places(
                        "NGO-008", partner.withPredecessors(Party.name(LocalizedText.fr("Ligue de la lecture")))))
                .isEmpty();
        assertThat(Judge.places(
                        "NGO-008",
                        partner.withPartnerships(
                                partner.getPartnerships().get(0).withWith(Code.of("ECOSOC")))))
                .isEmpty();
    }

    private static MembersInCountry in(String country) {
        return MembersInCountry.builder().country(country).build();
    }

    private static Ngo international(boolean complete, MembersInCountry... byCountry) {
        return wrs().level(Level.INTERNATIONAL)
                .members(MemberList.builder()
                        .complete(complete)
                        .addByCountry(byCountry)
                        .build())
                .build();
    }

    @Test
    void anInternationalOrganizationHasMembersInSeveralCountries() {
        assertThat(Judge.places("NGO-010", international(true, in("CH"), in("SN"))))
                .isEmpty();
        assertThat(Judge.places("NGO-010", international(true, in("CH")))).containsExactly("/members/byCountry");
        assertThat(Judge.places("NGO-010", international(true, in("CH"), in("CH"))))
                .hasSize(1);
        MembersInCountry none =
                MembersInCountry.builder().country("SN").count(Count.exactly(0)).build();
        assertThat(Judge.places("NGO-010", international(true, in("CH"), none))).hasSize(1);
        assertThat(Judge.places("NGO-010", international(true, none, in("CH")))).hasSize(1);
        assertThat(Judge.places("NGO-010", international(true))).isEmpty();
    }

    @Test
    void membersAreJudgedInACompleteListOfAnInternationalOrganizationOnly() {
        assertThat(Judge.places("NGO-010", international(false, in("CH")))).isEmpty();
        Ngo international = international(true, in("CH"));
        assertThat(Judge.places("NGO-010", international.withLevel(Level.NATIONAL)))
                .isEmpty();
        assertThat(Judge.places("NGO-010", wrs().level(Level.INTERNATIONAL).build()))
                .isEmpty();
    }
}
