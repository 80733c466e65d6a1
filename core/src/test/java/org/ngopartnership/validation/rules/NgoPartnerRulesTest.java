package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.FieldOfCompetence;
import org.ngopartnership.organization.FounderKind;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Term;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Location;

class NgoPartnerRulesTest {

    private static final List<String> ON_HOLDERS = List.of("NGO-005", "NGO-006", "NGO-011", "NGO-012");

    private static final StatusPeriod RUNNING = StatusPeriod.builder()
            .regime("UNESCO_2011")
            .status("CONSULTATIVE")
            .since("2013")
            .build();

    private static final StatusPeriod FOUNDATION = StatusPeriod.builder()
            .regime("FOUNDATIONS_1991")
            .status("OFFICIAL_RELATIONS")
            .since("2001")
            .build();

    /** Says nothing that a partner should, and everything that one should not. */
    private static Ngo.Builder odd() {
        return Ngo.builder()
                .id("wrs")
                .name(LocalizedText.en("World Reading Society").fr("Société mondiale de lecture"))
                .foundedBy(FounderKind.GOVERNMENT)
                .nonProfit(false);
    }

    private static Partnership with(String organization, StatusPeriod... history) {
        return Partnership.builder().with(organization).addHistory(history).build();
    }

    private static void judgedOn(Ngo ngo, String... rules) {
        assertThat(ON_HOLDERS)
                .filteredOn(rule -> !Judge.places(rule, ngo).isEmpty())
                .containsExactly(rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2024-06-30", "2024", "2024~", "../2013"})
    void aStatusThatMayHaveBegunIsHeld(String since) {
        judgedOn(
                odd().addPartnerships(with("UNESCO", RUNNING.withSince(EdtfDate.parse(since))))
                        .build(),
                "NGO-005",
                "NGO-006",
                "NGO-011",
                "NGO-012");
    }

    @Test
    void aStatusThatEndedNobodyKnowsWhenIsNotHeld() {
        Ngo removed = odd().foundedBy(FounderKind.GOVERNMENT)
                .addPartnerships(with("UNESCO", RUNNING.withEndReason(Code.of("REMOVAL"))))
                .build();
        assertThat(Judge.places("NGO-011", removed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 2024-06-30, true",
        "2013, 2024, true",
        "2013, 2024-06-29, false",
        "2013, 2020, false",
        "2025, , false"
    })
    void aStatusThatIsOverOrToComeIsNotHeld(String since, String until, boolean held) {
        StatusPeriod.Builder period = StatusPeriod.builder()
                .regime("UNESCO_2011")
                .status("CONSULTATIVE")
                .since(since);
        if (until != null) {
            period.until(until);
        }
        Ngo ngo = odd().addPartnerships(with("UNESCO", period.build())).build();
        judgedOn(ngo, held ? ON_HOLDERS.toArray(String[]::new) : new String[0]);
    }

    @Test
    void aTermThatRanOutDoesNotEndAStatus() {
        StatusPeriod period = StatusPeriod.builder()
                .from(RUNNING)
                .term(Term.builder().end("2020").build())
                .build();
        judgedOn(odd().addPartnerships(with("UNESCO", period)).build(), ON_HOLDERS.toArray(String[]::new));
    }

    @Test
    void onlyAStatusWithUnescoCounts() {
        judgedOn(odd().build());
        judgedOn(odd().addPartnerships(with("UNESCO")).build());
        judgedOn(odd().addPartnerships(with("ECOSOC", RUNNING)).build());
        judgedOn(
                odd().addPartnerships(with("ECOSOC"), with("UNESCO", RUNNING)).build(),
                ON_HOLDERS.toArray(String[]::new));
    }

    @Test
    void whatIsSaidAsItShouldBeIsNotReported() {
        judgedOn(odd().foundedBy(FounderKind.PRIVATE)
                .nonProfit(true)
                .addFields(FieldOfCompetence.ED)
                .headquarters(Location.builder().country("CH").build())
                .addPartnerships(with("UNESCO", RUNNING))
                .build());
    }

    @Test
    void whatIsNotSaidIsNoError() {
        judgedOn(
                Ngo.builder().id("wrs").addPartnerships(with("UNESCO", RUNNING)).build(), "NGO-005", "NGO-006");
    }

    @Test
    void aSeatWithoutCountryIsReportedAtTheCountry() {
        Ngo.Builder partner = odd().addPartnerships(with("UNESCO", RUNNING));
        assertThat(Judge.places("NGO-006", partner.build())).containsExactly("/headquarters");
        assertThat(Judge.places(
                        "NGO-006",
                        partner.headquarters(Location.builder()
                                        .city(LocalizedText.fr("Paris"))
                                        .build())
                                .build()))
                .containsExactly("/headquarters/country");
    }

    @ParameterizedTest
    @EnumSource(names = {"GOVERNMENT", "INTERGOVERNMENTAL_AGREEMENT"})
    void governmentsSetUpNoPartner(FounderKind founder) {
        assertThat(Judge.places(
                        "NGO-011",
                        odd().foundedBy(founder)
                                .addPartnerships(with("UNESCO", RUNNING))
                                .build()))
                .containsExactly("/foundedBy");
    }

    @Test
    void aFoundationInOfficialRelationsHasRulesOfItsOwn() {
        Ngo.Builder foundation = odd().addPartnerships(with("UNESCO", FOUNDATION));
        judgedOn(foundation.build(), "NGO-005", "NGO-012");
        assertThat(Judge.places("PST-016", foundation.build())).containsExactly("/headquarters");
        assertThat(Judge.places(
                        "PST-016",
                        foundation
                                .headquarters(Location.builder().country("FR").build())
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FR, 0", "LI, 1", "VA, 1", "IL, 1", "US, 0", "GL, 0", "XK, 0"})
    void theSeatOfAFoundationIsInAMemberState(String country, int findings) {
        Ngo foundation = odd().addPartnerships(with("UNESCO", FOUNDATION))
                .headquarters(Location.builder().country(country).build())
                .build();
        assertThat(Judge.places("PST-016", foundation)).hasSize(findings).allMatch("/headquarters/country"::equals);
        assertThat(Judge.messages("PST-016", foundation)).allMatch(message -> message.contains("(" + country + ")"));
    }

    @Test
    void theSeatOfAPartnerIsNoMatterOfTheRuleOnFoundations() {
        assertThat(Judge.places(
                        "PST-016",
                        odd().legalForm("FOUNDATION")
                                .addPartnerships(with("UNESCO", RUNNING))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EXACT, 1, 1", "EXACT, 0, 1", "AT_MOST, 1, 1", "EXACT, 2, 0", "ABOUT, 1, 0", "AT_LEAST, 1, 0"})
    void aFoundationIsActiveInSeveralCountries(CountQualifier qualifier, long value, int findings) {
        Ngo.Builder active = odd().countriesOfActivity(Count.of(qualifier, value));
        assertThat(Judge.places("PST-017", active.build())).isEmpty();
        assertThat(Judge.places(
                        "PST-017",
                        active.addPartnerships(with("UNESCO", FOUNDATION)).build()))
                .hasSize(findings);
    }

    @Test
    void aNumberOfCountriesThatIsNotSaidIsNotJudged() {
        Ngo.Builder foundation = odd().addPartnerships(with("UNESCO", FOUNDATION));
        assertThat(Judge.places("PST-017", foundation.build())).isEmpty();
        Count several = Count.builder().qualifier(CountQualifier.EXACT).build();
        assertThat(Judge.places(
                        "PST-017", foundation.countriesOfActivity(several).build()))
                .isEmpty();
    }

    @Test
    void aPartnerIsAskedOnlyWhereItsSilenceIsStated() {
        Partnership.Builder silent = Partnership.builder().with("UNESCO").addHistory(RUNNING);
        assertThat(Judge.places("PST-019", silent.build())).isEmpty();
        assertThat(Judge.places("PST-019", silent.lastCensusAnswered(true).build()))
                .isEmpty();
        assertThat(Judge.places("PST-019", silent.lastCensusAnswered(false).build()))
                .containsExactly("/lastCensusAnswered");
        assertThat(Judge.places("PST-019", with("UNESCO", FOUNDATION).withLastCensusAnswered(false)))
                .hasSize(1);
        assertThat(Judge.places("PST-019", with("UNESCO").withLastCensusAnswered(false)))
                .isEmpty();
    }
}
