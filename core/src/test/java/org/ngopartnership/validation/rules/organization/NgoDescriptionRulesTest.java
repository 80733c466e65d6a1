package org.ngopartnership.validation.rules.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;

class NgoDescriptionRulesTest {

    private static Ngo named(LocalizedText name, String originalLanguage) {
        return Samples.ngo(ngo -> ngo.name(name).originalLanguage(originalLanguage));
    }

    @Test
    void theNameIsGivenInTheOriginalLanguage() {
        LocalizedText both = Samples.ngo().getName();
        assertThat(Judge.places("NGO-002", named(both, "bg"))).containsExactly("/name");
        assertThat(Judge.messages("NGO-002", named(both, "bg")).get(0)).contains("\"bg\"");
        assertThat(Judge.places("NGO-002", named(both, "fr-CA"))).isEmpty();
        assertThat(Judge.places("NGO-002", named(both.with("zh", "读书会"), "zh-Hans")))
                .isEmpty();
    }

    @Test
    void aNameOfNoOrAnUnknownLanguageMayBeTheOriginalOne() {
        for (String tag : new String[] {"und", "mul"}) {
            assertThat(Judge.places("NGO-002", named(Samples.ngo().getName().with(tag, "Читалище"), "bg")))
                    .isEmpty();
        }
        assertThat(Judge.places("NGO-002", Samples.minimalNgo())).isEmpty();
        assertThat(Judge.places("NGO-002", named(LocalizedText.empty(), "bg"))).isEmpty();
    }

    private static Ngo seatedIn(String city) {
        return Samples.ngo(ngo -> ngo.headquarters(Samples.location(seat -> seat.city(LocalizedText.en(city)))));
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
        assertThat(Judge.places("NGO-009", Samples.minimalNgo())).isEmpty();
        assertThat(Judge.places("NGO-009", Samples.ngo(ngo -> ngo.headquarters(Samples.minimalLocation()))))
                .isEmpty();
    }

    private static Ngo shortened(LocalizedText acronym) {
        return Samples.ngo(ngo -> ngo.acronym(acronym));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the association", "icom", "ICOMICOMICOMICOM", "Association Mond."})
    void anAcronymThatLooksLikeNoneIsPointedOut(String acronym) {
        assertThat(Judge.places("NGO-013", shortened(LocalizedText.fr(acronym))))
                .containsExactly("/acronym/fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CIOFF", "eTwin", "F.I.C.D.C.", "国际", "اليونسكو", "2020", "ICOMICOMICOMICO", "😀😀😀😀😀😀😀😀"})
    void anAcronymIsShortAndNotOfSmallLettersOnly(String acronym) {
        assertThat(Judge.places("NGO-013", shortened(LocalizedText.fr(acronym))))
                .isEmpty();
    }

    @Test
    void anAcronymIsMeasuredInLettersEvenOfAScriptThatJavaStoresInPairs() {
        String adlam = "\uD83A\uDD00";
        assertThat(Judge.places("NGO-013", shortened(LocalizedText.of("ff", adlam.repeat(15)))))
                .isEmpty();
        assertThat(Judge.places("NGO-013", shortened(LocalizedText.of("ff", adlam.repeat(16)))))
                .containsExactly("/acronym/ff");
    }

    @Test
    void eachLanguageOfAnAcronymIsJudged() {
        assertThat(Judge.places("NGO-013", shortened(LocalizedText.en("WRS").fr("la société"))))
                .containsExactly("/acronym/fr");
        assertThat(Judge.places("NGO-013", Samples.minimalNgo())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://x.org", "http://x.org/", "HTTPS://x.org", "https://例え.jp/é?a=b#c", "http://[::1]/"})
    void anAbsoluteAddressIsKept(String website) {
        assertThat(Judge.places("NGO-015", Samples.ngo(ngo -> ngo.website(website))))
                .isEmpty();
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
        assertThat(Judge.places("NGO-015", Samples.ngo(ngo -> ngo.website(website))))
                .containsExactly("/website");
    }

    @Test
    void anOrganizationNeedsNoWebsite() {
        assertThat(Judge.places("NGO-015", Samples.minimalNgo())).isEmpty();
    }
}
