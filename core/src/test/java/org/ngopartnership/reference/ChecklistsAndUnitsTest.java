package org.ngopartnership.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.FieldOfCompetence;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;

class ChecklistsAndUnitsTest {

    @ParameterizedTest
    @CsvSource({"CONSULTATIVE_OLDER, 6", "CONSULTATIVE_NEWER, 7", "ASSOCIATE_OLDER, 3"})
    void aChecklistHasItsItemsInBothLanguages(String id, int size) {
        Checklist list = Checklists.standard().find(Code.of(id)).orElseThrow();
        assertThat(list.items()).hasSize(size).extracting(ChecklistItem::kind).doesNotHaveDuplicates();
        assertThat(list.items())
                .allSatisfy(item -> assertThat(item.label().languages()).containsExactly("en", "fr"));
    }

    @Test
    void theNewerListAddsTheCoverLetterAndDropsTheProjects() {
        Checklist older =
                Checklists.standard().find(Code.of("CONSULTATIVE_OLDER")).orElseThrow();
        Checklist newer =
                Checklists.standard().find(Code.of("CONSULTATIVE_NEWER")).orElseThrow();
        assertThat(older.item(Code.of("COVER_LETTER"))).isEmpty();
        assertThat(newer.item(Code.of("COVER_LETTER"))).isPresent();
        assertThat(newer.item(Code.of("FINANCIAL_STATEMENT"))).isPresent();
        assertThat(newer.item(Code.of("COOPERATION_DESCRIPTION"))).isEmpty();
        assertThat(newer.item(Code.of("ACTIVITY_REPORT")).orElseThrow().coversMonths())
                .hasValue(24);
        assertThat(newer.item(Code.of("STATUTES")).orElseThrow().coversMonths()).isEmpty();
    }

    @Test
    void everyChecklistThatARegimeNamesIsThereAndNoOther() {
        assertThat(Checklists.standard().all())
                .extracting(Checklist::id)
                .containsExactlyInAnyOrderElementsOf(Regimes.standard().all().stream()
                        .flatMap(regime -> regime.getStatuses().stream())
                        .flatMap(status -> status.getChecklists().stream())
                        .toList());
    }

    @Test
    void aCallersChecklistIsAdded() {
        Checklist own = new Checklist(Code.of("OURS"), List.of());
        assertThat(Checklists.standard().with(own).all()).hasSize(4).last().isEqualTo(own);
        assertThat(Checklists.standard().find(Code.of("OURS"))).isEmpty();
    }

    @Test
    void everyFieldOfCompetenceHasItsSector() {
        for (FieldOfCompetence field : FieldOfCompetence.values()) {
            assertThat(Sectors.standard().find(field.name())).singleElement().satisfies(unit -> {
                assertThat(unit.kind()).isEqualTo(SecretariatUnitKind.SECTOR);
                assertThat(unit.name().languages()).containsExactly("en", "fr");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BSP", "GBS", "LA", "IOS", "ETH", "HRM", "AFR"})
    void servicesAreThere(String code) {
        assertThat(Sectors.standard().find(code))
                .singleElement()
                .extracting(SecretariatUnit::kind)
                .isEqualTo(SecretariatUnitKind.SERVICE);
    }

    @Test
    void everyUnitNamesItsSourceAndATime() {
        assertThat(Sectors.standard().all()).hasSize(19).allSatisfy(unit -> {
            assertThat(unit.sources()).isNotEmpty().allMatch(source -> source.startsWith("http"));
            assertThat(unit.validity().or(unit::shown)).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({"ERI, 2013, 1", "ERI, 2023, 0", "PAX, 2013, 0", "PAX, 2023, 1", "BSP, 1999, 1", "XYZ, 2020, 0"})
    void aUnitIsFoundInItsTime(String code, String date, int found) {
        assertThat(Sectors.standard().find(code, EdtfDate.parse(date))).hasSize(found);
    }

    @Test
    void thereAreFiveRegionsInBothLanguages() {
        assertThat(Regions.standard().all())
                .hasSize(5)
                .allSatisfy(region -> assertThat(region.name().languages()).containsExactly("en", "fr"));
        assertThat(Regions.standard().find(Code.of("ARAB_STATES")).orElseThrow().name())
                .isEqualTo(LocalizedText.en("Arab States").fr("États arabes"));
        assertThat(Regions.standard().find(Code.of("MARS"))).isEmpty();
    }
}
