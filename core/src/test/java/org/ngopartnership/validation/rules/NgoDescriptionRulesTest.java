package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Location;

class NgoDescriptionRulesTest {

    private static final LocalizedText BOTH =
            LocalizedText.en("World Reading Society").fr("Société mondiale de lecture");

    private static Ngo.Builder wrs() {
        return Ngo.builder().id("wrs").name(BOTH);
    }

    @Test
    void theNameIsGivenInTheOriginalLanguage() {
        assertThat(Judge.places("NGO-002", wrs().originalLanguage("bg").build()))
                .containsExactly("/name");
        assertThat(Judge.messages("NGO-002", wrs().originalLanguage("bg").build())
                        .get(0))
                .contains("\"bg\"");
        assertThat(Judge.places("NGO-002", wrs().originalLanguage("fr-CA").build()))
                .isEmpty();
        assertThat(Judge.places(
                        "NGO-002",
                        wrs().originalLanguage("zh-Hans")
                                .name(BOTH.with("zh", "读书会"))
                                .build()))
                .isEmpty();
    }

    @Test
    void aNameOfNoOrAnUnknownLanguageMayBeTheOriginalOne() {
        for (String tag : new String[] {"und", "mul"}) {
            assertThat(Judge.places(
                            "NGO-002",
                            wrs().originalLanguage("bg")
                                    .name(BOTH.with(tag, "Читалище"))
                                    .build()))
                    .isEmpty();
        }
        assertThat(Judge.places("NGO-002", wrs().build())).isEmpty();
        assertThat(Judge.places(
                        "NGO-002",
                        Ngo.builder().id("nameless").originalLanguage("bg").build()))
                .isEmpty();
    }

    private static Ngo seatedIn(String city) {
        return wrs().headquarters(
                        Location.builder().city(LocalizedText.en(city)).build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1997",
                " 1997 ",
                "1997?",
                "1997~",
                "1997%",
                "1997-05",
                "1997-05-12",
                "12.5.1997",
                "12/05/1997",
                "12/05/97",
                "1997/2001"
            })
    void aYearOrADateIsNoCity(String city) {
        assertThat(Judge.places("NGO-009", seatedIn(city))).containsExactly("/headquarters/city/en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Montreal, Canada",
                "6th of October City",
                "75007 Paris",
                "75007",
                "199",
                "12",
                "12-97",
                "Geneva 1997",
                "1997 Geneva",
                "1997a",
                "-1997",
                "1997-",
                "1997--05",
                "?",
                "19975/12/05",
                "1997-?05",
                "1/2/3/4"
            })
    void aPlaceWithFiguresIsNoDate(String city) {
        assertThat(Judge.places("NGO-009", seatedIn(city))).isEmpty();
    }

    @Test
    void aSeatThatIsNotStatedHasNoCity() {
        assertThat(Judge.places("NGO-009", wrs().build())).isEmpty();
        assertThat(Judge.places(
                        "NGO-009",
                        wrs().headquarters(Location.builder().country("CA").build())
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the association", "icom", "ICOMICOMICOMICOM", "Association Mond."})
    void anAcronymThatLooksLikeNoneIsPointedOut(String acronym) {
        assertThat(Judge.places(
                        "NGO-013", wrs().acronym(LocalizedText.fr(acronym)).build()))
                .containsExactly("/acronym/fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CIOFF", "eTwin", "F.I.C.D.C.", "国际", "اليونسكو", "2020", "ICOMICOMICOMICO", "😀😀😀😀😀😀😀😀"})
    void anAcronymIsShortAndNotOfSmallLettersOnly(String acronym) {
        assertThat(Judge.places(
                        "NGO-013", wrs().acronym(LocalizedText.fr(acronym)).build()))
                .isEmpty();
    }

    @Test
    void anAcronymIsMeasuredInLettersEvenOfAScriptThatJavaStoresInPairs() {
        String adlam = "\uD83A\uDD00";
        assertThat(Judge.places(
                        "NGO-013",
                        wrs().acronym(LocalizedText.of("ff", adlam.repeat(15))).build()))
                .isEmpty();
        assertThat(Judge.places(
                        "NGO-013",
                        wrs().acronym(LocalizedText.of("ff", adlam.repeat(16))).build()))
                .containsExactly("/acronym/ff");
    }

    @Test
    void eachLanguageOfAnAcronymIsJudged() {
        assertThat(Judge.places(
                        "NGO-013",
                        wrs().acronym(LocalizedText.en("WRS").fr("la société")).build()))
                .containsExactly("/acronym/fr");
        assertThat(Judge.places("NGO-013", wrs().build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://x.org", "http://x.org/", "HTTPS://x.org", "https://例え.jp/é?a=b#c", "http://[::1]/"})
    void anAbsoluteAddressIsKept(String website) {
        assertThat(Judge.places("NGO-015", wrs().website(website).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.org/",
                "",
                " ",
                "http:/x.org",
                "https://",
                "https:///x",
                "ftp://x.org",
                "https://x y.org",
                " https://x.org"
            })
    void anyOtherAddressIsReported(String website) {
        assertThat(Judge.places("NGO-015", wrs().website(website).build())).containsExactly("/website");
    }

    @Test
    void anOrganizationNeedsNoWebsite() {
        assertThat(Judge.places("NGO-015", wrs().build())).isEmpty();
    }
}
