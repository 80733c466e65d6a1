package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.validation.rules.Histories.associateSince;
import static org.ngopartnership.validation.rules.Histories.consultativeSince;
import static org.ngopartnership.validation.rules.Histories.period;
import static org.ngopartnership.validation.rules.Histories.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.FounderKind;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Term;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;

class NgoPartnerRulesTest {

    private static final List<String> ON_HOLDERS = List.of("NGO-005", "NGO-006", "NGO-011", "NGO-012");

    private static final StatusPeriod RUNNING = Samples.minimalStatusPeriod(period -> period.since("2013"));

    private static final StatusPeriod FOUNDATION = Samples.minimalStatusPeriod(period ->
            period.regime("FOUNDATIONS_1991").status("OFFICIAL_RELATIONS").since("2001"));

    /** Says nothing that a partner should, and everything that one should not. */
    private static Ngo odd(Partnership... partnerships) {
        return Samples.minimalNgo(
                ngo -> ngo.foundedBy(FounderKind.GOVERNMENT).nonProfit(false).addPartnerships(partnerships));
    }

    private static Ngo oddHolder(StatusPeriod period) {
        return odd(with("UNESCO", period));
    }

    private static void judgedOn(Ngo ngo, String... rules) {
        assertThat(ON_HOLDERS)
                .filteredOn(rule -> !Judge.places(rule, ngo).isEmpty())
                .containsExactly(rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2024-06-30", "2024", "2024~", "../2013"})
    void aStatusThatMayHaveBegunIsHeld(EdtfDate since) {
        judgedOn(oddHolder(RUNNING.withSince(since)), "NGO-005", "NGO-006", "NGO-011", "NGO-012");
    }

    @Test
    void aStatusThatEndedNobodyKnowsWhenIsNotHeld() {
        assertThat(Judge.places("NGO-011", oddHolder(RUNNING.withEndReason(Code.of("REMOVAL")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 2024-06-30, true",
        "2013, 2024, true",
        "2013, 2024-06-29, false",
        "2013, 2020, false",
        "2025, , false"
    })
    void aStatusThatIsOverOrToComeIsNotHeld(EdtfDate since, @Nullable EdtfDate until, boolean held) {
        judgedOn(
                oddHolder(RUNNING.withSince(since).withUntil(Optional.ofNullable(until))),
                held ? ON_HOLDERS.toArray(String[]::new) : new String[0]);
    }

    @Test
    void aTermThatRanOutDoesNotEndAStatus() {
        Term over = Samples.term(term -> term.start("2012").end("2020"));
        judgedOn(oddHolder(RUNNING.withTerm(over)), ON_HOLDERS.toArray(String[]::new));
    }

    @Test
    void onlyAStatusWithUnescoCounts() {
        judgedOn(odd());
        judgedOn(odd(with("UNESCO")));
        judgedOn(odd(with("ECOSOC", RUNNING)));
        judgedOn(odd(with("ECOSOC"), with("UNESCO", RUNNING)), ON_HOLDERS.toArray(String[]::new));
    }

    @Test
    void whatIsSaidAsItShouldBeIsNotReported() {
        judgedOn(Samples.ngo());
    }

    @Test
    void whatIsNotSaidIsNoError() {
        judgedOn(Samples.minimalNgo(ngo -> ngo.addPartnerships(with("UNESCO", RUNNING))), "NGO-005", "NGO-006");
    }

    @Test
    void aSeatWithoutCountryIsReportedAtTheCountry() {
        Ngo partner = oddHolder(RUNNING);
        assertThat(Judge.places("NGO-006", partner)).containsExactly("/headquarters");
        assertThat(Judge.places(
                        "NGO-006", partner.withHeadquarters(Samples.location(seat -> seat.country(Optional.empty())))))
                .containsExactly("/headquarters/country");
    }

    @ParameterizedTest
    @EnumSource(names = {"GOVERNMENT", "INTERGOVERNMENTAL_AGREEMENT"})
    void governmentsSetUpNoPartner(FounderKind founder) {
        assertThat(Judge.places("NGO-011", Samples.ngo(ngo -> ngo.foundedBy(founder))))
                .containsExactly("/foundedBy");
    }

    @Test
    void aFoundationInOfficialRelationsHasRulesOfItsOwn() {
        Ngo foundation = oddHolder(FOUNDATION);
        judgedOn(foundation, "NGO-005", "NGO-012");
        assertThat(Judge.places("PST-016", foundation)).containsExactly("/headquarters");
        assertThat(Judge.places("PST-016", foundation.withHeadquarters(Samples.location())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FR, 0", "LI, 1", "VA, 1", "IL, 1", "US, 0", "GL, 0", "XK, 0"})
    void theSeatOfAFoundationIsInAMemberState(String country, int findings) {
        Ngo foundation = oddHolder(FOUNDATION).withHeadquarters(Samples.location(seat -> seat.country(country)));
        assertThat(Judge.places("PST-016", foundation)).hasSize(findings).allMatch("/headquarters/country"::equals);
        assertThat(Judge.messages("PST-016", foundation)).allMatch(message -> message.contains("(" + country + ")"));
    }

    @Test
    void theSeatOfAPartnerIsNoMatterOfTheRuleOnFoundations() {
        assertThat(Judge.places("PST-016", oddHolder(RUNNING).withLegalForm(Code.of("FOUNDATION"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EXACT, 1, 1", "EXACT, 0, 1", "AT_MOST, 1, 1", "EXACT, 2, 0", "ABOUT, 1, 0", "AT_LEAST, 1, 0"})
    void aFoundationIsActiveInSeveralCountries(CountQualifier qualifier, long value, int findings) {
        Count countries = Count.of(qualifier, value);
        assertThat(Judge.places("PST-017", odd().withCountriesOfActivity(countries)))
                .isEmpty();
        assertThat(Judge.places("PST-017", oddHolder(FOUNDATION).withCountriesOfActivity(countries)))
                .hasSize(findings);
    }

    @Test
    void aNumberOfCountriesThatIsNotSaidIsNotJudged() {
        Ngo foundation = oddHolder(FOUNDATION);
        assertThat(Judge.places("PST-017", foundation)).isEmpty();
        Count several = Samples.minimalCount(count -> count.value(OptionalLong.empty()));
        assertThat(Judge.places("PST-017", foundation.withCountriesOfActivity(several)))
                .isEmpty();
    }

    @Test
    void aPartnerIsAskedOnlyWhereItsSilenceIsStated() {
        Partnership silent = with("UNESCO", RUNNING);
        assertThat(Judge.places("PST-019", silent)).isEmpty();
        assertThat(Judge.places("PST-019", silent.withLastCensusAnswered(true))).isEmpty();
        assertThat(Judge.places("PST-019", silent.withLastCensusAnswered(false)))
                .containsExactly("/lastCensusAnswered");
        assertThat(Judge.places("PST-019", with("UNESCO", FOUNDATION).withLastCensusAnswered(false)))
                .hasSize(1);
        assertThat(Judge.places("PST-019", with("UNESCO").withLastCensusAnswered(false)))
                .isEmpty();
    }

    private static Ngo ngo(Partnership... partnerships) {
        return Samples.ngo(ngo -> ngo.partnerships(List.of(partnerships)));
    }

    @Test
    void theConditionsOfEarlierDirectivesAreNotKnown() {
        Ngo category = ngo(with("UNESCO", period("UNESCO_1966", "B", "1970")));
        assertThat(Judge.places("NGO-011", category.withFoundedBy(FounderKind.GOVERNMENT)))
                .isEmpty();
        assertThat(Judge.places("NGO-012", category.withNonProfit(false))).isEmpty();
        Ngo foundation = ngo(with("UNESCO", period("FOUNDATIONS_1991", "OFFICIAL_RELATIONS", "2001")));
        assertThat(Judge.places("NGO-012", foundation.withNonProfit(false))).containsExactly("/nonProfit");
    }

    @Test
    void whoWasStruckOffHoldsNoStatus() {
        Decision removal = Samples.minimalDecision(decision -> decision.act(Act.REMOVAL));
        Ngo removed = ngo(with("UNESCO", consultativeSince("2013").withDecisions(removal)));
        assertThat(Judge.places("NGO-011", removed.withFoundedBy(FounderKind.GOVERNMENT)))
                .isEmpty();
        StatusPeriod over = associateSince("2013")
                .withTerm(Samples.term(term -> term.start("2013").end("2021")))
                .withEndReason(Code.of("REMOVAL"));
        assertThat(Judge.places("PST-009", with("UNESCO", over))).isEmpty();
    }
}
