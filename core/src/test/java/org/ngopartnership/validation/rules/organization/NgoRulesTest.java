package org.ngopartnership.validation.rules.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.validation.rules.Histories.associateSince;
import static org.ngopartnership.validation.rules.Histories.consultativeSince;
import static org.ngopartnership.validation.rules.Histories.period;
import static org.ngopartnership.validation.rules.Histories.with;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.MembersInCountry;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Party;

class NgoRulesTest {

    private static Ngo named(LocalizedText name) {
        return Samples.ngo(ngo -> ngo.name(name));
    }

    @Test
    void aNameInAnyLanguageIsEnough() {
        assertThat(Judge.places("NGO-001", named(LocalizedText.of("bg", "Читалище"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u2003\t"})
    void aNameOfSpacesIsNoName(String blank) {
        assertThat(Judge.places("NGO-001", named(LocalizedText.en(blank)))).containsExactly("/name");
    }

    @Test
    void anOrganizationWithoutNameIsReported() {
        assertThat(Judge.places("NGO-001", named(LocalizedText.empty()))).containsExactly("/name");
    }

    @Test
    void bothNamesAreExpectedWhereThereIsAny() {
        assertThat(Judge.places("NGO-003", Samples.ngo())).isEmpty();
        assertThat(Judge.messages("NGO-003", named(LocalizedText.fr("Lecture"))))
                .containsExactly("The name is not given in the language \"en\".");
        assertThat(Judge.messages("NGO-003", named(LocalizedText.of("es", "Lectura"))))
                .hasSize(2);
        assertThat(Judge.places("NGO-003", named(LocalizedText.empty()))).isEmpty();
    }

    @Test
    void aNameInTheFrenchOfOneCountryIsFrench() {
        assertThat(Judge.places("NGO-003", named(LocalizedText.of("en-GB", "Reading", "fr-CA", "Lecture"))))
                .isEmpty();
        assertThat(Judge.places("NGO-003", named(LocalizedText.of("en", "Reading", "frr", "Leesen"))))
                .containsExactly("/name");
    }

    @Test
    void subregionalIsNoLevelOfUnesco() {
        Partnership ecosoc = Samples.minimalPartnership(partnership -> partnership.with("ECOSOC"));
        Ngo subregional = Samples.minimalNgo(ngo -> ngo.level(Level.SUBREGIONAL));
        assertThat(Judge.places("NGO-004", subregional)).isEmpty();
        assertThat(Judge.places("NGO-004", subregional.withPartnerships(ecosoc)))
                .isEmpty();
        Ngo partner = subregional.withPartnerships(ecosoc, Samples.minimalPartnership());
        assertThat(Judge.places("NGO-004", partner)).containsExactly("/level");
        assertThat(Judge.places("NGO-004", partner.withLevel(Level.REGIONAL))).isEmpty();
        Partnership applying =
                Samples.minimalPartnership(partnership -> partnership.addApplications(Samples.minimalApplication()));
        assertThat(Judge.places("NGO-004", subregional.withPartnerships(applying)))
                .as("who applies is no partner yet")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-30", "2024-06", "2024", "2024~", "2025?", "1990", "../1990"})
    void aDateThatMayBePastIsNotReported(String founded) {
        assertThat(Judge.places("NGO-007", Samples.ngo(ngo -> ngo.founded(founded))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-01", "2024-07", "2025", "2090"})
    void aFoundingAfterTheDayOfJudgementIsReported(String founded) {
        assertThat(Judge.places("NGO-007", Samples.ngo(ngo -> ngo.founded(founded))))
                .containsExactly("/founded");
    }

    /** An organization that continues no other. */
    private static Ngo partnerSince(String founded, String... since) {
        List<StatusPeriod> history = Stream.of(since)
                .map(start -> Samples.minimalStatusPeriod(period -> start.isEmpty() ? period : period.since(start)))
                .toList();
        return Samples.ngo(ngo -> ngo.founded(founded)
                .predecessors(List.of())
                .partnerships(List.of(Samples.minimalPartnership(partnership -> partnership.history(history)))));
    }

    @Test
    void anOrganizationIsFoundedBeforeItsFirstRelation() {
        assertThat(Judge.places("NGO-008", partnerSince("2013", "2013"))).isEmpty();
        assertThat(Judge.places("NGO-008", partnerSince("2013-05", "2013"))).isEmpty();
        assertThat(Judge.places("NGO-008", partnerSince("2014~", "2013"))).isEmpty();
        assertThat(Judge.places("NGO-008", partnerSince("2015", "", "2016"))).isEmpty();
        assertThat(Judge.places("NGO-008", partnerSince("2015"))).isEmpty();
        assertThat(Judge.places("NGO-008", partnerSince("2015", "2013"))).containsExactly("/founded");
        assertThat(Judge.places("NGO-008", Samples.minimalNgo(ngo -> ngo.founded("2015"))))
                .isEmpty();
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
        return Samples.minimalMembersInCountry(members -> members.country(country));
    }

    private static Ngo international(boolean complete, MembersInCountry... byCountry) {
        return Samples.ngo(ngo ->
                ngo.members(Samples.memberList(list -> list.complete(complete).byCountry(List.of(byCountry)))));
    }

    @Test
    void anInternationalOrganizationHasMembersInSeveralCountries() {
        assertThat(Judge.places("NGO-010", international(true, in("CH"), in("SN"))))
                .isEmpty();
        assertThat(Judge.places("NGO-010", international(true, in("CH")))).containsExactly("/members/byCountry");
        assertThat(Judge.places("NGO-010", international(true, in("CH"), in("CH"))))
                .hasSize(1);
        MembersInCountry none = in("SN").withCount(Count.exactly(0));
        assertThat(Judge.places("NGO-010", international(true, in("CH"), none))).hasSize(1);
        assertThat(Judge.places("NGO-010", international(true, none, in("CH")))).hasSize(1);
        assertThat(Judge.places("NGO-010", international(true))).hasSize(1);
        assertThat(Judge.places("NGO-010", international(true, none))).hasSize(1);
        assertThat(Judge.places("NGO-010", international(false))).isEmpty();
    }

    @Test
    void membersAreJudgedInACompleteListOfAnInternationalOrganizationOnly() {
        assertThat(Judge.places("NGO-010", international(false, in("CH")))).isEmpty();
        Ngo international = international(true, in("CH"));
        assertThat(Judge.places("NGO-010", international.withLevel(Level.NATIONAL)))
                .isEmpty();
        assertThat(Judge.places("NGO-010", Samples.minimalNgo(ngo -> ngo.level(Level.INTERNATIONAL))))
                .isEmpty();
    }

    private static Ngo ngo(Partnership... partnerships) {
        return Samples.ngo(ngo -> ngo.partnerships(List.of(partnerships)));
    }

    private static Ngo subregional(StatusPeriod... history) {
        return ngo(with("ECOSOC", period("ECOSOC_1996", "SPECIAL", "2010")), with("UNESCO", history))
                .withLevel(Level.SUBREGIONAL);
    }

    @Test
    void subregionalIsALevelOfWhoIsAPartnerNoMore() {
        assertThat(Judge.places("NGO-004", subregional(consultativeSince("2013"))))
                .containsExactly("/level");
        assertThat(Judge.places("NGO-004", subregional(consultativeSince("2013"), associateSince("2015"))))
                .hasSize(1);
        assertThat(Judge.places("NGO-004", subregional(consultativeSince("2013").withUntil(EdtfDate.parse("2019")))))
                .isEmpty();
        assertThat(Judge.places("NGO-004", subregional(consultativeSince("2030"))))
                .isEmpty();
        assertThat(Judge.places("NGO-004", subregional(consultativeSince("2013"), associateSince("2030"))))
                .hasSize(1);
        assertThat(Judge.places("NGO-004", subregional(Samples.minimalStatusPeriod())))
                .hasSize(1);
        assertThat(Judge.places("NGO-004", subregional(period("FOUNDATIONS_1991", "OFFICIAL_RELATIONS", "2001"))))
                .isEmpty();
    }
}
