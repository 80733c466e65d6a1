package org.ngopartnership.constraint.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ngopartnership.document.SymbolFamily;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfPrecision;

class FieldConstraintsTest {

    private record Dates(
            @EdtfDateText String any,
            @EdtfDateText(intervals = false) CharSequence single,
            @EdtfDateText(atLeast = EdtfPrecision.MONTH) StringBuilder precise) {}

    private record Tags(
            @LanguageTagText String any,
            @LanguageTagText(canonical = true) String canonical) {}

    private record Symbols(
            @DocumentSymbolText String any,

            @DocumentSymbolText(families = SymbolFamily.EXECUTIVE_BOARD)
            String board,

            @DocumentSymbolText(normalForm = true) String normal,

            @DocumentSymbolText(families = {SymbolFamily.OTHER, SymbolFamily.GENERAL_CONFERENCE})
            String notTheBoard) {}

    private record Texts(
            @InLanguages({"en", "FR"}) LocalizedText title,
            @InLanguages("fr") Map<String, String> body) {}

    @ParameterizedTest
    @EnumSource
    void datesAreReadAsTheLibraryReadsThem(Provider provider) {
        assertThat(english(provider, new Dates("2018/2020-02", "1984~", new StringBuilder("2018-12"))))
                .isEmpty();
        assertThat(english(provider, new Dates("2018-02-30", "2018/2020", new StringBuilder("2018"))))
                .containsExactly(
                        "any must be a date such as 2018-12-19, 2018, 1984~ or 2018/2020-02 (EDTF, ISO 8601-2)",
                        "precise must be a date precise to MONTH or finer",
                        "single must be a single date, not an interval");
        assertThat(french(provider, new Dates("", "2018/2020", new StringBuilder("2018"))))
                .containsExactly(
                        "any doit être une date telle que 2018-12-19, 2018, 1984~ ou 2018/2020-02 (EDTF, ISO 8601-2)",
                        "precise doit être une date dont la précision est MONTH ou plus fine",
                        "single doit être une date unique, pas un intervalle");
    }

    @ParameterizedTest
    @EnumSource
    void tagsAreWellFormedAndCanonicalIfAskedFor(Provider provider) {
        assertThat(english(provider, new Tags("ZH-hant", "zh-Hant"))).isEmpty();
        assertThat(english(provider, new Tags("a_b", "iw")))
                .containsExactly(
                        "any must be a language tag such as fr or zh-Hant (BCP 47)",
                        "canonical must be a language tag in its canonical form" + value(provider, ": he"));
        assertThat(french(provider, new Tags("", "FR")))
                .containsExactly(
                        "any doit être une étiquette de langue telle que fr ou zh-Hant (BCP 47)",
                        "canonical doit être une étiquette de langue sous sa forme canonique"
                                + value(provider, " : fr"));
    }

    @ParameterizedTest
    @EnumSource
    void symbolsAreRecognizedInAnySpellingUnlessTheNormalFormIsAskedFor(Provider provider) {
        assertThat(english(provider, new Symbols("36C/Res.108", "189 EX/18", "36 C/Resolution 108", "SHS/2018/1")))
                .isEmpty();
        assertThat(english(provider, new Symbols("minutes", "36 C/48", "36C/Res.108", "189 EX/18")))
                .containsExactly(
                        "any must be the symbol of a document, such as 189 EX/18 or 36 C/Resolution 108",
                        "board must be the symbol of a document of another body",
                        "normal must be a symbol in its normal form" + value(provider, ": 36 C/Resolution 108"),
                        "notTheBoard must be the symbol of a document of another body");
        assertThat(french(provider, new Symbols("", "36 C/48", "36C/Res.108", null)))
                .containsExactly(
                        "any doit être la cote d’un document, telle que 189 EX/18 ou 36 C/Résolution 108",
                        "board doit être la cote d’un document d’un autre organe",
                        "normal doit être une cote sous sa forme normale" + value(provider, " : 36 C/Resolution 108"));
    }

    @ParameterizedTest
    @EnumSource
    void textsAreToldInTheLanguagesAskedFor(Provider provider) {
        LocalizedText told = LocalizedText.en("Report").with("fr-CA", "Rapport");
        assertThat(english(provider, new Texts(told, Map.of("FR", "Rapport")))).isEmpty();

        Map<String, String> odd = new HashMap<>(Map.of("fr_CA", "Rapport", "frx", "Rapport", "fr", "\u2003"));
        odd.put(null, "Rapport");
        odd.put("fr-CA", null);
        assertThat(english(provider, new Texts(LocalizedText.en(" ").with("es", "Informe"), odd)))
                .containsExactly(
                        "body must be told in every language that is asked for" + value(provider, "; missing: fr"),
                        "title must be told in every language that is asked for"
                                + value(provider, "; missing: en, fr"));
        assertThat(french(provider, new Texts(LocalizedText.empty(), Map.of())))
                .containsExactly(
                        "body doit être donné dans toutes les langues demandées" + value(provider, " ; il manque : fr"),
                        "title doit être donné dans toutes les langues demandées"
                                + value(provider, " ; il manque : en, fr"));
    }

    @ParameterizedTest
    @EnumSource
    void nullIsValid(Provider provider) {
        assertThat(english(provider, new Dates(null, null, null))).isEmpty();
        assertThat(english(provider, new Tags(null, null))).isEmpty();
        assertThat(english(provider, new Symbols(null, null, null, null))).isEmpty();
        assertThat(english(provider, new Texts(null, null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void constraintsStandOnFieldsGettersAndContainerElementsAndInGroups(Provider provider) {
        Folder folder = new Folder("2018-13", List.of("189 EX/18", "x"), Map.of("e!", LocalizedText.fr("Bonjour")));

        List<String> found = english(provider, folder);
        assertThat(found)
                .hasSize(6)
                .contains(
                        "opened to the day, please",
                        "language must be a language tag such as fr or zh-Hant (BCP 47)",
                        "closed must be a date such as 2018-12-19, 2018, 1984~ or 2018/2020-02 (EDTF, ISO 8601-2)",
                        "papers[1].<list element> must be the symbol of a document, such as 189 EX/18 or 36 C/Resolution 108")
                .anyMatch(line -> line.matches("covers(<K>)?\\[e!]\\.<map key> must be a language tag .*"))
                .anyMatch(line -> line.matches("covers\\[e!]\\.<map value> must be told in every language .*"));
        assertThat(provider.violations(folder, Locale.ENGLISH, Folder.Thorough.class))
                .containsExactly("opened own words");
    }

    private record Misdeclared(@InLanguages("e!") LocalizedText text) {}

    @ParameterizedTest
    @EnumSource
    void anIllFormedTagInADeclarationIsSaidSo(Provider provider) {
        Misdeclared bean = new Misdeclared(LocalizedText.en("x"));
        assertThatThrownBy(() -> english(provider, bean))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("@InLanguages: no language tag: e!");
    }

    @Test
    void aMessageOfTheCallersMayNameTheValues() {
        record Own(
                @LanguageTagText(canonical = true, message = "write {expected}")
                String tag) {}
        assertThat(english(Provider.HIBERNATE_VALIDATOR, new Own("FR"))).containsExactly("tag write fr");
    }

    private static List<String> english(Provider provider, Object bean) {
        return provider.violations(bean, Locale.ENGLISH);
    }

    private static List<String> french(Provider provider, Object bean) {
        return provider.violations(bean, Locale.FRENCH);
    }

    /** What the message says more where the provider takes values. */
    private static String value(Provider provider, String text) {
        return provider == Provider.HIBERNATE_VALIDATOR ? text : "";
    }
}
