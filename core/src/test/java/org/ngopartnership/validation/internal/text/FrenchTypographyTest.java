package org.ngopartnership.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.validation.internal.text.FrenchTypography.Slip;

class FrenchTypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "les Etats membres | Etats | États",
                "l'Education | Education | Éducation",
                "le groupe «Renforcer » | «Renforcer | « Renforcer",
                "le groupe « Renforcer» | Renforcer» | Renforcer »",
                "«( x » | «( | « (",
                "« (x)» | )» | ) »",
                "le groupe \"Renforcer\" | \" | « »",
                "le groupe “Renforcer” | “ | « »",
                "le groupe „Renforcer” | „ | « »",
                "le groupe Renforcer” | ” | « »",
                "« le mot “Lesquels?” » | Lesquels? | Lesquels ?",
                "en projet: | projet: | projet :",
                "en projet: suite | projet: | projet :",
                "Lesquels? | Lesquels? | Lesquels ?",
                "(lesquels!) | lesquels! | lesquels !",
                "en 2018; puis | 8; | 8 ;",
                "(sic): | ): | ) :"
            })
    void theFirstSlipIsNamed(String text, String found, String expected) {
        assertThat(FrenchTypography.find(text, "fr")).isEqualTo(new Slip(found, expected));
        assertThat(FrenchTypography.find(text, "fr-FR")).isNotNull();
        assertThat(FrenchTypography.find(text, "fr-CA")).isNull();
        assertThat(FrenchTypography.find(text, "en")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "les États membres",
                "les ETATS",
                "World Education Forum",
                "PEtat",
                "Eric et Elisabeth, Euro, Elle, Entre",
                "le groupe « Renforcer »",
                "le groupe «\u00a0Renforcer\u202f»",
                "« le mot \"to\" »",
                "« le mot “to” »",
                "un écran de 12”",
                "«",
                "»",
                "un écran de 12\"",
                "à 10:30, https://example.org?x=1;y",
                "voir https://example.org/a?",
                "projet : suite ; fin ? oui !",
                "?",
                " ?",
                "(?)",
                "quoi ?!",
                "a&nbsp; b",
                ":"
            })
    void whatIsRightOrNotSureIsNoSlip(String text) {
        assertThat(FrenchTypography.find(text, "fr")).isNull();
    }

    @Test
    void everyWordOfTheListIsFrenchWithTheAccent() {
        assertThat(DataLines.of("french-capitals.txt"))
                .hasSizeGreaterThan(100)
                .allSatisfy(word -> assertThat(word).matches("'?E[a-zéèêëîïôûç]+"));
    }
}
