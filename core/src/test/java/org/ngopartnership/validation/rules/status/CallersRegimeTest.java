package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.validation.rules.Histories.period;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.reference.ReferenceData;
import org.ngopartnership.regime.Regime;
import org.ngopartnership.regime.RegimeStatus;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.rules.Judge;

/** Statuses are judged by whatever regimes the caller gives. */
class CallersRegimeTest {

    private static final Regime OTHER = Regime.builder()
            .id("OTHER_2000")
            .organization("OTHER")
            .addStatuses(
                    RegimeStatus.builder().code("GUEST").rank(1).build(),
                    RegimeStatus.builder()
                            .code("PARTNER")
                            .rank(2)
                            .addLevels(Level.NATIONAL)
                            .priorYears(5)
                            .priorStatus("GUEST")
                            .build())
            .build();

    private static final PartnershipValidator STANDARD =
            PartnershipValidator.standard().asOf(Judge.DAY);

    private static final PartnershipValidator WITH_OTHER =
            STANDARD.withRegimes(Regimes.standard().with(OTHER));

    private static Ngo ngo(Level level, StatusPeriod... history) {
        return Samples.ngo(ngo -> ngo.level(level).partnerships(List.of(with(history))));
    }

    private static Partnership with(StatusPeriod... history) {
        return Samples.minimalPartnership(
                partnership -> partnership.with("OTHER").addHistory(history));
    }

    private static List<String> errors(PartnershipValidator validator, Ngo ngo) {
        return validator.validate(ngo).findings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(Finding::getRule)
                .filter(rule -> rule.equals("PST-002") || rule.equals("PST-003"))
                .toList();
    }

    @Test
    void theLevelsAreThoseOfTheCallersRegime() {
        Ngo regional = ngo(Level.REGIONAL, period("OTHER_2000", "PARTNER", "2010"));
        assertThat(errors(STANDARD, regional)).isEmpty();
        assertThat(errors(WITH_OTHER, regional)).containsExactly("PST-002");
        assertThat(errors(WITH_OTHER, regional.withLevel(Level.NATIONAL))).isEmpty();
    }

    @Test
    void theYearsBeforeAreThoseOfTheCallersRegime() {
        Ngo early = ngo(Level.NATIONAL, period("OTHER_2000", "GUEST", "2001"), period("OTHER_2000", "PARTNER", "2004"));
        Ngo late = ngo(Level.NATIONAL, period("OTHER_2000", "GUEST", "2001"), period("OTHER_2000", "PARTNER", "2006"));
        assertThat(errors(STANDARD, early)).isEmpty();
        assertThat(errors(WITH_OTHER, early)).containsExactly("PST-003");
        assertThat(errors(WITH_OTHER, late)).isEmpty();
    }

    @Test
    void whatTheCallersRegimesDoNotNameIsNotJudged() {
        Ngo local = ngo(Level.LOCAL, period("UNESCO_2011", "ASSOCIATE", "2018"));
        assertThat(errors(STANDARD, local)).containsExactly("PST-002");
        assertThat(errors(STANDARD.withRegimes(Regimes.of(List.of())), local)).isEmpty();
    }

    @Test
    void regimesArePartOfTheReferenceData() {
        Ngo regional = ngo(Level.REGIONAL, period("OTHER_2000", "PARTNER", "2010"));
        ReferenceData own =
                ReferenceData.standard().withRegimes(Regimes.standard().with(OTHER));
        assertThat(errors(STANDARD.withReferenceData(own), regional)).containsExactly("PST-002");
        assertThat(errors(WITH_OTHER.withReferenceData(ReferenceData.standard()), regional))
                .isEmpty();
        assertThat(RuleContext.on(Judge.DAY).reference()).isSameAs(ReferenceData.standard());
        assertThat(RuleContext.on(Judge.DAY).regimes()).isSameAs(Regimes.standard());
    }

    @Test
    void otherOptionsKeepTheRegimes() {
        Ngo regional = ngo(Level.REGIONAL, period("OTHER_2000", "PARTNER", "2010"));
        assertThat(errors(
                        WITH_OTHER
                                .inLanguage(ReportLanguage.FRENCH)
                                .requiringLanguages("en")
                                .withSeverity("NGO-001", Severity.INFO)
                                .asOf(Judge.DAY),
                        regional))
                .containsExactly("PST-002");
        assertThat(errors(STANDARD, regional)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNESCO, 1", "OTHER, 0"})
    void onlyOfUnescoIsItSaidThatConsultativeStatusHasNoTerm(String organization, int findings) {
        Regime regime = Regime.builder()
                .id("OTHER_2002")
                .organization(organization)
                .addStatuses(RegimeStatus.builder().code("CONSULTATIVE").rank(1).build())
                .build();
        StatusPeriod granted = Samples.minimalStatusPeriod(period -> period.regime("OTHER_2002")
                .status("CONSULTATIVE")
                .term(Samples.term(term -> term.start("2018").end("2026"))));
        assertThat(STANDARD.withRegimes(Regimes.of(List.of(regime)))
                        .validate(granted)
                        .findings())
                .filteredOn(finding -> finding.getRule().equals("PST-008"))
                .hasSize(findings);
    }

    @Test
    void aTermOfNoYearsIsNotMeasured() {
        Regime timeless = Regime.builder()
                .id("OTHER_2001")
                .organization("OTHER")
                .addStatuses(RegimeStatus.builder()
                        .code("PARTNER")
                        .rank(1)
                        .termYears(0)
                        .build())
                .build();
        StatusPeriod granted = Samples.statusPeriod(period ->
                period.regime("OTHER_2001").status("PARTNER").term(Samples.term(term -> term.start(Optional.empty()))));
        assertThat(STANDARD.withRegimes(Regimes.of(List.of(timeless)))
                        .validate(with(granted))
                        .findings())
                .extracting(Finding::getRule)
                .doesNotContain("PST-007");
    }
}
