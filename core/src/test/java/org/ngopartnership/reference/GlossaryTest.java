package org.ngopartnership.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Code;

class GlossaryTest {

    private static final Glossary STANDARD = Glossary.standard();

    private static List<String> find(String language, String form) {
        return STANDARD.find(language, form).stream()
                .map(term -> term.getId().text())
                .toList();
    }

    @Test
    void everyTermHasBothLanguages() {
        assertThat(STANDARD.all()).hasSize(87).allSatisfy(term -> {
            assertThat(term.getTerm().languages()).containsExactly("en", "fr");
            assertThat(term.getTerm().asMap().values()).noneMatch(String::isBlank);
            assertThat(term.getVariants())
                    .allSatisfy(
                            variant -> assertThat(variant.getText().textAt(0)).isNotBlank());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en, ICNGO, ICNGO",
        "fr, CIONG, ICNGO",
        "fr, Conférence internationale des ONG, ICNGO",
        "fr, ong, NGO",
        "fr, PNG, NGP_COMMITTEE",
        "en, NGP, NGP_COMMITTEE",
        "fr, BSP, BSP",
        "fr, comnat, NATIONAL_COMMISSION",
        "fr, etats membres, MEMBER_STATES",
        "en, striking off, REMOVAL",
        "fr, statut d’association, ASSOCIATE_STATUS",
        "fr, Directrice générale, DIRECTOR_GENERAL"
    })
    void aConceptIsFoundByTermAcronymOrVariant(String language, String form, String id) {
        assertThat(find(language, form)).containsExactly(id);
    }

    @Test
    void aFormOfSeveralConceptsFindsThemAll() {
        assertThat(find("en", "working group")).containsExactlyInAnyOrder("WORKING_GROUP", "THINK_GROUP");
        assertThat(find("en", "CIONG")).isEmpty();
        assertThat(find("fr", "ICNGO")).isEmpty();
        assertThat(find("de", "NRO")).isEmpty();
    }

    @Test
    void whatIsNotVerifiedAndWhatStandsInTheSeedIsMarked() {
        assertThat(STANDARD.all().stream()
                        .filter(term -> !term.getUnverifiedLanguages().isEmpty())
                        .map(term -> term.getId().text()))
                .containsExactly(
                        "INFORMATION_CONSULTATIVE_RELATIONS",
                        "MUTUAL_INFORMATION_RELATIONS",
                        "SUSPENSION",
                        "TERMINATION",
                        "NATIONAL_COMMISSION");
        GlossaryTerm meeting = STANDARD.find(Code.of("MEETING")).orElseThrow();
        assertThat(meeting.getSeedLanguages()).containsExactly(LanguageTag.parse("fr"));
        assertThat(STANDARD.find(Code.of("OFFICIAL_PARTNERSHIP")).orElseThrow().getSeedLanguages())
                .isEmpty();
    }

    @Test
    void aCallersTermIsAddedOrReplaces() {
        GlossaryTerm own = GlossaryTerm.builder()
                .id("NGO")
                .term(LocalizedText.of("de", "Nichtregierungsorganisation"))
                .acronym(LocalizedText.of("de", "NRO"))
                .build();
        Glossary more = STANDARD.with(own);
        assertThat(more.all()).hasSameSizeAs(STANDARD.all());
        assertThat(more.find("de", "nro")).containsExactly(own);
        assertThat(more.find("en", "NGO")).isEmpty();
    }
}
