package org.ngopartnership.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "FR, fr",
        "Und, und",
        "mul, mul",
        "fra, fra",
        "zh-hans, zh-Hans",
        "ZH-HANT-hk, zh-Hant-HK",
        "sr-latn-rs, sr-Latn-RS",
        "es-419, es-419",
        "EN-us, en-US",
        "mn-Cyrl-MN, mn-Cyrl-MN",
        "de-ch-1901, de-CH-1901",
        "sl-Rozaj-Biske-1994, sl-rozaj-biske-1994",
        "iw, he",
        "IW-il, he-IL",
        "in, id",
        "in-ID, id-ID",
        "ji, yi",
        "jw, jv",
        "mo, ro",
        "mo-MD, ro-MD",
        "drw, prs",
        "my-BU, my-MM",
        "de-DD, de-DE",
        "fr-ZR, fr-CD",
        "zh-cmn-Hans-CN, cmn-Hans-CN",
        "zh-yue-HK, yue-HK",
        "ar-arz, arz",
        "sgn-ase-US, ase-US",
        "sgn-US, ase",
        "sgn-FX, fsl",
        "sgn-BE-FR, sfb",
        "en-GB-oed, en-GB-oxendict",
        "I-KLINGON, tlh",
        "i-lux, lb",
        "i-Default, i-default",
        "art-lojban, jbo",
        "no-bok, nb",
        "zh-min-nan, nan",
        "zh-Min, zh-min",
        "zh-min-TW, zh-min-TW",
        "zh-guoyu, cmn",
        "cel-Gaulish, cel-gaulish",
        "x-UNESCO, x-unesco",
        "en-X-Twain, en-x-twain",
        "az-latn-x-LATN-ca, az-Latn-x-latn-ca",
        "en-u-ca-BUDDHIST-a-Foo, en-a-foo-u-ca-buddhist",
        "de-DE-u-co-phonebk, de-DE-u-co-phonebk",
        "en-b-ccc-a-bbb-x-y-Z, en-a-bbb-b-ccc-x-y-z",
        "aaaa, aaaa",
        "abcdefgh, abcdefgh",
        "qaa-qaaa-qm-x-southern, qaa-Qaaa-QM-x-southern",
    })
    void canonicalForm(String text, String canonical) {
        assertThat(LanguageTag.isWellFormed(text)).isTrue();
        assertThat(LanguageTag.parse(text)).hasToString(canonical);
        assertThat(LanguageTag.parse(canonical)).hasToString(canonical).isEqualTo(LanguageTag.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "e",
                "a-DE",
                "x",
                "x-",
                "-en",
                "en-",
                "en--US",
                "en_US",
                "fr ",
                "français",
                "francais_fr",
                "abcdefghi",
                "en-abcdefghi",
                "12",
                "e1",
                "de-419-DE",
                "de-Latn-Latn",
                "aaaa-bbb",
                "aa-bbb-ccc-ddd-eee",
                "sl-rozaj-ROZAJ",
                "de-1901-1901",
                "en-a-bbb-A-ccc",
                "en-a",
                "en-u-x-foo",
                "en-x",
                "i-unknown",
                "en-а",
                "*",
                "fr-*",
                "es-12",
                "es-1x2"
            })
    void illFormedTagsAreRefused(String text) {
        assertThat(LanguageTag.isWellFormed(text)).isFalse();
        assertThat(LanguageTag.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> LanguageTag.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"");
    }

    @Test
    void partsOfATag() {
        LanguageTag tag = LanguageTag.parse("sl-latn-it-NEDIS-u-co-phonebk-x-abc-DEF");

        assertThat(tag.language()).contains("sl");
        assertThat(tag.script()).contains("Latn");
        assertThat(tag.region()).contains("IT");
        assertThat(tag.variants()).containsExactly("nedis");
        assertThat(tag.extensions()).containsExactly("u-co-phonebk");
        assertThat(tag.privateUse()).containsExactly("abc", "def");
    }

    @Test
    void partsOfATagWithoutLanguage() {
        for (String text : List.of("i-default", "x-abc", "cel-gaulish")) {
            assertThat(LanguageTag.parse(text).language()).isEmpty();
            assertThat(LanguageTag.parse(text).region()).isEmpty();
            assertThat(LanguageTag.parse(text).extensions()).isEmpty();
        }
        assertThat(LanguageTag.parse("x-abc").privateUse()).containsExactly("abc");
        assertThat(LanguageTag.parse("cel-gaulish").variants()).isEmpty();
    }

    @Test
    void canonicalTextOfAShortTagIsTheTextItself() {
        String tag = "eo";

        assertThat(LanguageTag.canonicalOrNull(tag)).isSameAs(tag);
        assertThat(LanguageTag.canonicalOrNull("e o")).isNull();
    }

    @Test
    void commonTagsAreShared() {
        assertThat(LanguageTag.parse("EN")).isSameAs(LanguageTag.EN);
        assertThat(LanguageTag.parse("fr")).isSameAs(LanguageTag.FR);
        assertThat(LanguageTag.parse("und")).isSameAs(LanguageTag.UND).hasSameHashCodeAs(LanguageTag.UND);
    }
}
