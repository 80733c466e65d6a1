package org.ngopartnership.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPropertiesTest {

    @Provide
    Arbitrary<String> tags() {
        Arbitrary<String> start = Arbitraries.of(
                "en", "FR", "iw", "in", "zh", "zh-cmn", "zh-min", "sgn", "sgn-tnf", "ar-arz", "und", "mo", "i-lux",
                "no-bok", "x");
        Arbitrary<String> rest = Arbitraries.of(
                "",
                "-Latn",
                "-hANT",
                "-US",
                "-de",
                "-fr",
                "-fx",
                "-419",
                "-1901",
                "-Rozaj",
                "-nan",
                "-u-co-phonebk",
                "-a-b1",
                "-x-Priv");
        return Combinators.combine(start, rest.list().ofMaxSize(4)).as((tag, more) -> tag + String.join("", more));
    }

    @Provide
    Arbitrary<String> wellFormed() {
        return tags().filter(LanguageTag::isWellFormed);
    }

    @Provide
    Arbitrary<LocalizedText> texts() {
        return Arbitraries.maps(Arbitraries.of("en", "fr", "es", "zh-Hans", "und", "ar", "x-a"), Arbitraries.strings())
                .map(LocalizedText::copyOf);
    }

    @Property
    void canonicalFormIsItsOwnCanonicalForm(@ForAll("wellFormed") String tag) {
        LanguageTag canonical = LanguageTag.parse(tag);

        assertThat(LanguageTag.parse(canonical.toString())).isEqualTo(canonical);
        assertThat(LanguageTag.canonicalOrNull(tag)).isEqualTo(canonical.toString());
    }

    @Property
    void anyTextIsAnswered(@ForAll String text) {
        Optional<LanguageTag> tag = LanguageTag.tryParse(text);

        assertThat(tag.isPresent()).isEqualTo(LanguageTag.isWellFormed(text));
        assertThat(LocalizedText.en("a").lookup(text, "en")).contains("a");
    }

    @Property
    void whatIsPutInIsFound(@ForAll("texts") LocalizedText text, @ForAll("wellFormed") String tag, @ForAll String put) {
        LocalizedText with = text.with(tag, put);

        assertThat(with.get(tag)).contains(put);
        assertThat(with.lookup(tag)).contains(put);
        assertThat(with.with(tag, put)).isEqualTo(with);
        assertThat(with.size()).isEqualTo(text.has(tag) ? text.size() : text.size() + 1);
        assertThat(with.without(tag)).isEqualTo(text.without(tag));
        assertThat(with.without(tag).has(tag)).isFalse();
    }

    @Property
    void allWaysInGiveTheSame(@ForAll("texts") LocalizedText text) {
        LocalizedText chained = LocalizedText.empty();
        String[] pairs = new String[2 * text.size()];
        for (int i = 0; i < text.size(); i++) {
            chained = chained.with(text.tagAt(i), text.textAt(i));
            pairs[2 * i] = text.tagAt(i);
            pairs[2 * i + 1] = text.textAt(i);
        }
        List<LocalizedText> same =
                List.of(chained, LocalizedText.copyOf(text.asMap()), LocalizedText.ofPairs(pairs, pairs.length));

        assertThat(same).allMatch(text::equals).allMatch(other -> other.hashCode() == text.hashCode());
        assertThat(Map.copyOf(text.asMap()).keySet()).hasSameElementsAs(text.languages());
    }

    @Property
    void anotherOrderIsAnotherText(@ForAll("texts") LocalizedText text) {
        LocalizedText turned = LocalizedText.empty();
        for (int i = text.size() - 1; i >= 0; i--) {
            turned = turned.with(text.tagAt(i), text.textAt(i));
        }

        assertThat(turned.equals(text)).isEqualTo(text.size() < 2);
        assertThat(turned.asMap()).isEqualTo(text.asMap());
    }
}
