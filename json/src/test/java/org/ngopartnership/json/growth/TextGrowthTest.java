package org.ngopartnership.json.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.PartnershipValidator;

/** Each text may be long, whatever it is full of. */
class TextGrowthTest {

    private static final int SIZE = 200_000;
    private static final Work WORK = new Work(PartnershipValidator.standard().asOf(LocalDate.of(2024, 6, 30)));
    private static final Growing REGISTRY = new Growing(Samples.registry());

    private static final List<Pattern> PATTERNS = List.of(
            new Pattern("asterisks", i -> "*"),
            new Pattern("underscores", i -> "_"),
            new Pattern("ampersands", i -> "&"),
            new Pattern("entities", i -> "&a"),
            new Pattern("signs after an ampersand", i -> i == 0 ? "&" : "a!)"),
            new Pattern("digits", i -> "7"),
            new Pattern("dates", i -> "1/"),
            new Pattern("groups", i -> i == 0 ? "1" : ",111"),
            new Pattern("quotes", i -> "a\""),
            new Pattern("guillemets", i -> "«a » "),
            new Pattern("apostrophes", i -> i == 0 ? "2018" : "'a"),
            new Pattern("spaces", i -> " "),
            new Pattern("small letters", i -> "a"),
            new Pattern("capital letters", i -> "A"),
            new Pattern("parentheses", i -> "("),
            new Pattern("years", i -> "2018 "),
            new Pattern("other years", i -> 1000 + i % 2000 + ", "),
            new Pattern("numbers", i -> i + " and "),
            new Pattern("numbers in words", i -> "two hundred and "),
            new Pattern("words", i -> "Word" + Pattern.letters(i) + " "),
            new Pattern("acronyms", i -> "the " + Pattern.letters(i).toUpperCase(Locale.ROOT) + "X, "),
            new Pattern("expansions", i -> "aa aa (AAAAAAAB) "),
            new Pattern("versions", i -> "v1 "),
            new Pattern("lines", i -> "- a\n"),
            new Pattern("slashes", i -> "A/"));

    /** What rules look for in texts. */
    record Pattern(String name, IntFunction<String> part) {

        String text(int size) {
            StringBuilder text = new StringBuilder(size + 16);
            for (int i = 0; text.length() < size; i++) {
                text.append(part.apply(i));
            }
            return text.append("a.").toString();
        }

        @Override
        public String toString() {
            return name;
        }

        static String letters(int i) {
            StringBuilder letters = new StringBuilder();
            for (int rest = i; rest > 0 || letters.length() < 2; rest /= 26) {
                letters.append((char) ('a' + rest % 26));
            }
            return letters.toString();
        }
    }

    /** Rules that judge any text judge that of a segment; it is told in two languages, which they compare. */
    @ParameterizedTest
    @MethodSource("patterns")
    void aLongTextTakesItsTimeAndNoMore(Pattern pattern) {
        List<String> texts = List.of("/documents/0/segments/0/text/fr", "/documents/0/segments/0/text/en");
        assertThat(WORK.overgrown(size -> REGISTRY.withTexts(texts, pattern.text(size)), SIZE))
                .isEmpty();
    }

    static List<Pattern> patterns() {
        return PATTERNS;
    }

    static Stream<String> texts() {
        return REGISTRY.texts().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextMayBeLong(String text) {
        assertThat(PATTERNS.stream()
                        .filter(pattern -> PATTERNS.indexOf(pattern) % 4 == 0)
                        .filter(pattern -> REGISTRY.mayHave(text, pattern.text(SIZE / 100)))
                        .map(pattern -> WORK.overgrown(
                                size -> REGISTRY.withTexts(List.of(text), pattern.text(size)), SIZE / 4)))
                .allSatisfy(overgrown -> assertThat(overgrown).isEmpty());
    }
}
