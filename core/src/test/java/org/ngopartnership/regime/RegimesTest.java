package org.ngopartnership.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.organization.Level;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;

class RegimesTest {

    private static final Regimes STANDARD = Regimes.standard();

    private static Regime regime(String id, String... statuses) {
        Regime.Builder regime = Regime.builder().id(id).organization("UNESCO");
        for (int i = 0; i < statuses.length; i++) {
            regime.addStatuses(RegimeStatus.builder().code(statuses[i]).rank(i).build());
        }
        return regime.build();
    }

    private static RegimeStatus status(String regime, String status) {
        return STANDARD.status(Code.of(regime), Code.of(status)).orElseThrow();
    }

    @Test
    void theStandardRegimesAreThoseOfUnescoAndOfComparableOrganizations() {
        assertThat(STANDARD.ofOrganization(Code.of("UNESCO")))
                .extracting(regime -> regime.getId().text())
                .containsExactly(
                        "UNESCO_1946", "UNESCO_1960", "UNESCO_1966", "UNESCO_1995", "UNESCO_2011", "FOUNDATIONS_1991");
        assertThat(STANDARD.all().stream().map(Regime::getOrganization).distinct())
                .extracting(Code::text)
                .containsExactly("UNESCO", "ICH_CONVENTION", "ECOSOC", "COUNCIL_OF_EUROPE", "WHO", "FAO", "ILO");
        assertThat(STANDARD.all()).hasSize(15).allSatisfy(regime -> {
            assertThat(regime.getName().has("en")).isTrue();
            assertThat(regime.getSources()).isNotEmpty().allMatch(source -> source.startsWith("http"));
            assertThat(regime.getStatuses()).isNotEmpty();
        });
        assertThat(Regimes.standard()).isSameAs(STANDARD);
    }

    @ParameterizedTest
    @CsvSource({
        "UNESCO_1960, A, 3",
        "UNESCO_1966, C, 1",
        "UNESCO_1966, B, 2",
        "UNESCO_1966, A, 3",
        "UNESCO_1995, OPERATIONAL, 1",
        "UNESCO_1995, FORMAL_CONSULTATIVE, 2",
        "UNESCO_1995, FORMAL_ASSOCIATE, 3",
        "UNESCO_2011, CONSULTATIVE, 2",
        "UNESCO_2011, ASSOCIATE, 3",
        "FOUNDATIONS_1991, OFFICIAL_RELATIONS, 2",
        "ECOSOC_1996, GENERAL, 3",
        "ECOSOC_1968, CATEGORY_II, 2"
    })
    void everyStatusHasItsRank(String regime, String status, int rank) {
        assertThat(status(regime, status).getRank()).isEqualTo(rank);
    }

    @Test
    void aRegimeHasTheseStatusesAndNoOthers() {
        assertThat(STANDARD.all().stream()
                        .mapToInt(regime -> regime.getStatuses().size())
                        .sum())
                .isEqualTo(31);
        assertThat(STANDARD.all())
                .allSatisfy(regime -> assertThat(regime.getStatuses())
                        .allSatisfy(
                                status -> assertThat(status.getName().has("en")).isTrue())
                        .isSortedAccordingTo((one, other) -> Integer.compare(one.getRank(), other.getRank())));
        assertThat(STANDARD.status(Code.of("UNESCO_2011"), Code.of("OPERATIONAL")))
                .isEmpty();
        assertThat(STANDARD.status(Code.of("UNESCO_1900"), Code.of("ASSOCIATE")))
                .isEmpty();
        assertThat(STANDARD.find(Code.of("UNESCO_1900"))).isEmpty();
    }

    @Test
    void theAssociateStatusHasItsParameters() {
        RegimeStatus associate = status("UNESCO_2011", "ASSOCIATE");
        assertThat(associate.getLevels()).containsExactly(Level.INTERNATIONAL, Level.REGIONAL);
        assertThat(associate.getDecider()).contains(Code.of("EXECUTIVE_BOARD"));
        assertThat(associate.getRecommender()).contains(Code.of("DIRECTOR_GENERAL"));
        assertThat(associate.getTermYears()).hasValue(8);
        assertThat(associate.getExistenceYears()).hasValue(2);
        assertThat(associate.getPriorYears()).hasValue(2);
        assertThat(associate.getPriorStatus()).contains(Code.of("CONSULTATIVE"));
        assertThat(associate.getDeadline()).contains(MonthDay.of(11, 30));
        assertThat(associate.getChecklists()).containsExactly(Code.of("ASSOCIATE_OLDER"));
        assertThat(associate.getName().get("fr")).contains("statut d'association");
    }

    @Test
    void theConsultativeStatusIsForEveryLevelAndWithoutTerm() {
        RegimeStatus consultative = status("UNESCO_2011", "CONSULTATIVE");
        assertThat(consultative.getLevels()).isEmpty();
        assertThat(consultative.getDecider()).contains(Code.of("DIRECTOR_GENERAL"));
        assertThat(consultative.getRecommender()).isEmpty();
        assertThat(consultative.getTermYears()).isEmpty();
        assertThat(consultative.getDeadline()).isEmpty();
        assertThat(consultative.getExistenceYears()).hasValue(2);
        assertThat(consultative.getChecklists()).hasSize(2);
        assertThat(consultative.getPriorYears()).isEmpty();
        assertThat(consultative.getPriorStatus()).isEmpty();
    }

    @Test
    void comparableRegimesHaveTheirReportsAndReviews() {
        assertThat(status("ECOSOC_1996", "GENERAL").getReportYears()).hasValue(4);
        assertThat(status("ECOSOC_1996", "ROSTER").getReportYears()).isEmpty();
        assertThat(status("WHO_2016", "OFFICIAL_RELATIONS").getReviewYears()).hasValue(3);
        assertThat(status("ICH_2003", "ACCREDITED").getReviewYears()).hasValue(4);
        assertThat(status("UNESCO_1995", "FORMAL_ASSOCIATE").getReviewYears()).hasValue(6);
    }

    @Test
    void aRankThatNoSourceStatesIsMarked() {
        assertThat(STANDARD.all().stream()
                        .filter(regime -> regime.getStatuses().stream().anyMatch(RegimeStatus::isRankAssumed))
                        .map(regime -> regime.getId().text()))
                .containsExactly(
                        "UNESCO_1946",
                        "UNESCO_1960",
                        "UNESCO_1966",
                        "UNESCO_1995",
                        "FOUNDATIONS_1991",
                        "COE_2003",
                        "COE_2016",
                        "FAO");
    }

    @ParameterizedTest
    @CsvSource({
        "UNESCO_1946, 1946/1960, , ",
        "UNESCO_1966, 1966/1995, , ",
        "UNESCO_1995, 1995/2012-03, , 28 C/Resolution 13.42",
        "UNESCO_2011, 2011-11/.., 2011-11/2012-03, 36 C/Resolution 108",
        "FOUNDATIONS_1991, 1991/.., , 29 C/Rés. 64"
    })
    void aRegimeHasItsTimeAndItsInstrument(String id, String validity, String transition, String instrument) {
        Regime regime = STANDARD.find(Code.of(id)).orElseThrow();
        assertThat(regime.getValidity()).contains(EdtfDate.parse(validity));
        assertThat(regime.getTransition().map(EdtfDate::toString).orElse(null)).isEqualTo(transition);
        assertThat(regime.getInstrument().map(DocumentSymbol::toString).orElse(null))
                .isEqualTo(instrument);
    }

    @Test
    void onlyCategoriesThatNoSourceTellsForCertainAreOpen() {
        assertThat(STANDARD.all())
                .filteredOn(Regime::isOpen)
                .extracting(regime -> regime.getId().text())
                .containsExactly("UNESCO_1946", "UNESCO_1960", "UNESCO_1966", "FAO", "ILO");
    }

    @Test
    void aCallersRegimesReplaceTheStandardOnes() {
        Regimes own = Regimes.of(List.of(regime("OTHER_2000", "LOW", "HIGH")));
        assertThat(own.find(Code.of("UNESCO_2011"))).isEmpty();
        assertThat(own.status(Code.of("OTHER_2000"), Code.of("HIGH"))).isPresent();
        assertThat(Regimes.of(List.of()).all()).isEmpty();
    }

    @Test
    void ofTwoRegimesWithOneIdTheLaterIsTaken() {
        Regime later = regime("A", "TWO");
        assertThat(Regimes.of(List.of(regime("A", "ONE"), later)).all()).containsExactly(later);
    }

    @Test
    void aRegimeIsAddedOrReplacedInACopy() {
        Regimes more = STANDARD.with(regime("OTHER_2000", "HIGH"));
        assertThat(more.all()).hasSize(16).last().isEqualTo(regime("OTHER_2000", "HIGH"));
        Regimes replaced = STANDARD.with(regime("UNESCO_1995", "ONLY"));
        assertThat(replaced.all()).hasSize(15);
        assertThat(replaced.status(Code.of("UNESCO_1995"), Code.of("FORMAL_ASSOCIATE")))
                .isEmpty();
        assertThat(STANDARD.all()).hasSize(15).doesNotContain(regime("OTHER_2000", "HIGH"));
        assertThat(STANDARD.status(Code.of("UNESCO_1995"), Code.of("FORMAL_ASSOCIATE")))
                .isPresent();
    }

    @Test
    void theListOfRegimesCannotBeChanged() {
        assertThatThrownBy(() -> STANDARD.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
