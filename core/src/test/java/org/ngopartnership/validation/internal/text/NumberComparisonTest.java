package org.ngopartnership.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.text.LocalizedText;

class NumberComparisonTest {

    private static String differences(String french, String english) {
        return NumberComparison.differences(LocalizedText.fr(french).en(english));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "une dizaine de fois | some ten times",
                "environ 25 ONG | about 25 NGOs",
                "vingt-cinq ONG | 25 NGOs",
                "vingt et un États | twenty-one States",
                "vingt et une ONG | 21 NGOs",
                "quatre-vingt-deux | eighty-two",
                "quatre-vingts | 80",
                "soixante-dix-sept | 77",
                "quatre-vingt-dix-neuf | ninety-nine",
                "septante | seventy",
                "une centaine | a hundred",
                "deux cent trois | two hundred and three",
                "trois mille quatre cents | three thousand four hundred",
                "un million deux cent mille | 1,200,000",
                "deux millions | two million",
                "2,5 millions | 2.5 million",
                "2 milliards | 2 billion",
                "un millier | 1,000",
                "1 000 000 | 1,000,000",
                "1.000 | 1,000",
                "3,50 | 3.5",
                "3.5 | 3.5",
                "les deux | both",
                "deux fois par an | twice a year",
                "un site neuf | a new site",
                "quinze jours | two weeks",
                "une quinzaine | a fortnight",
                "une ONG | a non-partner NGO",
                "1 ONG | one NGO",
                "1er mars | March 1",
                "12 sept. 2019 | 12 September 2019",
                "3 mars | March 3rd",
                "le XXIe siècle | the 21st century",
                "le troisième forum | the 3rd forum",
                "à 18 h 30 | at 6.30 p.m.",
                "à 18h | at 6 pm",
                "à 18 heures | at 6 a.m.",
                "10:30 | half past ten",
                "les années 60 | the 1960s",
                "le 26/02/2020 | 26 February 2020",
                "2020-02-26 | 26 February 2020",
                "26.02.2020 | 26 February 2020",
                "26/02/2020 | 2/26/2020",
                "26/02/2020 | 26-02-20",
                "le 26.02.20 | 26 February 2020",
                "26/02/98 | 1998-02-26",
                "26/02/2020 | 2020/2/26",
                "https://example.org/2020/05 | on line",
                "10.1000/2019 | online",
                "cinquante pour cent | fifty per cent",
                "50 % | 50%",
                "10-26 avril | 10 to 26 April",
                "des dizaines | dozens",
                "vingt-troisième | twenty-third",
                "les cinq premiers | the first five",
                "036 | 36",
                "36 C/Rés.108 | 36 C/Res.108",
                "deux ou trois | two or three",
                "tous les quatre ans | every fourth year",
                "quadriennal | every four years",
                "cent et un | one hundred and one",
                "trois et cinq | three and five",
                "2018/2019 | 2018 to 2019"
            })
    void numbersThatAreToldAlikeAreNoDifference(String french, String english) {
        assertThat(differences(french, english)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018 et 2020 | 2018, 2018 and 2018 | 2018 (fr 1, en 3), 2020 (fr 1, en 0)",
                "attentes de 2018 | the 2018 conference's 2018 | 2018 (fr 1, en 2)",
                "25 ONG | 24 NGOs | 24 (fr 0, en 1), 25 (fr 1, en 0)",
                "dix ONG | 12 NGOs | 10 (fr 1, en 0), 12 (fr 0, en 1)",
                "une dizaine | some twenty | 10 (fr 1, en 0), 20 (fr 0, en 1)",
                "trois guides | four guides | 3 (fr 1, en 0), 4 (fr 0, en 1)",
                "2,5 millions | 2.5 billion | 2500000 (fr 1, en 0), 2500000000 (fr 0, en 1)",
                "Le 26/02/2020 | On 26/02/2021 | 2020 (fr 1, en 0), 2021 (fr 0, en 1)",
                "26.02.2020 | 26 February 2021 | 2020 (fr 1, en 0), 2021 (fr 0, en 1)",
                "2020-02-26 | 26 February | 2020 (fr 1, en 0)",
                "en 2019 | last year | 2019 (fr 1, en 0)",
                "1 000 | 100 | 100 (fr 0, en 1), 1000 (fr 1, en 0)"
            })
    void numbersThatDifferAreCounted(String french, String english, String differences) {
        assertThat(differences(french, english)).isEqualTo(differences);
    }

    @Test
    void otherLanguagesAreComparedInYears() {
        LocalizedText cover = LocalizedText.fr("10-26 avril 2013").en("10-26 April 2013");
        assertThat(NumberComparison.differences(cover.with("es", "10-26 de abril de 2012")))
                .isEqualTo("2012 (fr 0, en 0, es 1), 2013 (fr 1, en 1, es 0)");
        assertThat(NumberComparison.differences(cover.with("es", "del 10 al 26 de abril de 2013")))
                .isEmpty();
        assertThat(NumberComparison.differences(cover.with("de", "10.04.2013"))).isEmpty();
        assertThat(NumberComparison.differences(cover.with("de", "10.04.13"))).isEmpty();
        assertThat(NumberComparison.differences(cover.with("de", "10.04.2012")))
                .isEqualTo("2012 (fr 0, en 0, de 1), 2013 (fr 1, en 1, de 0)");
        assertThat(NumberComparison.differences(cover.with("zh", "二〇一三年四月"))).isEmpty();
        assertThat(NumberComparison.differences(cover.with("ar", "\u0662\u0660\u0661\u0663")))
                .isEmpty();
        assertThat(NumberComparison.differences(cover.with("ru", "2013 20130 3013")))
                .isEmpty();
    }

    @Test
    void oneLanguageHasNothingToCompareWith() {
        assertThat(NumberComparison.differences(LocalizedText.fr("2018 et 2018")))
                .isEmpty();
        assertThat(NumberComparison.of(LocalizedText.fr("2018 et 2018")).isDiffering("2018"))
                .isFalse();
        assertThat(NumberComparison.differences(LocalizedText.empty())).isEmpty();
    }

    @Test
    void aNumberCanBeAskedFor() {
        LocalizedText text = LocalizedText.fr("2010").en("2010, 2010");
        assertThat(NumberComparison.of(text).isDiffering("2010")).isTrue();
        assertThat(NumberComparison.of(text).isDiffering("2011")).isFalse();
    }
}
