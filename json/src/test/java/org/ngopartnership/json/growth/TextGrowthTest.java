package org.ngopartnership.json.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.PartnershipValidator;

/** Each text may be long, whatever it is full of. */
class TextGrowthTest {

    private static final int SIZE = 200_000;
    private static final Work WORK = new Work(PartnershipValidator.standard().asOf(LocalDate.of(2024, 6, 30)));
    private static final Growing REGISTRY = new Growing(Samples.registry());

    /** What rules look for in texts. */
    enum Pattern {
        ASTERISKS(i -> "*"),
        UNDERSCORES(i -> "_"),
        AMPERSANDS(i -> "&"),
        ENTITIES(i -> "&a"),
        SIGNS_AFTER_AN_AMPERSAND(i -> i == 0 ? "&" : "a!)"),
        DIGITS(i -> "7"),
        DATES(i -> "1/"),
        GROUPS(i -> i == 0 ? "1" : ",111"),
        QUOTES(i -> "a\""),
        GUILLEMETS(i -> "«a » "),
        APOSTROPHES(i -> i == 0 ? "2018" : "'a"),
        SPACES(i -> " "),
        SMALL_LETTERS(i -> "a"),
        CAPITAL_LETTERS(i -> "A"),
        PARENTHESES(i -> "("),
        YEARS(i -> "2018 "),
        OTHER_YEARS(i -> 1000 + i % 2000 + ", "),
        NUMBERS(i -> i + " and "),
        NUMBERS_IN_WORDS(i -> "two hundred and "),
        WORDS(i -> "Word" + letters(i) + " "),
        ACRONYMS(i -> "the " + letters(i).toUpperCase(Locale.ROOT) + "X, "),
        EXPANSIONS(i -> "aa aa (AAAAAAAB) "),
        VERSIONS(i -> "v1 "),
        LINES(i -> "- a\n"),
        SLASHES(i -> "A/");

        private final IntFunction<String> part;

        Pattern(IntFunction<String> part) {
            this.part = part;
        }

        String text(int size) {
            StringBuilder text = new StringBuilder(size + 16);
            for (int i = 0; text.length() < size; i++) {
                text.append(part.apply(i));
            }
            return text.append("a.").toString();
        }

        private static String letters(int i) {
            StringBuilder letters = new StringBuilder();
            for (int rest = i; rest > 0 || letters.length() < 2; rest /= 26) {
                letters.append((char) ('a' + rest % 26));
            }
            return letters.toString();
        }
    }

    /** Rules that judge any text judge that of a segment; it is told in two languages, which they compare. */
    @ParameterizedTest
    @EnumSource
    void aLongTextTakesItsTimeAndNoMore(Pattern pattern) {
        List<String> texts = List.of("/documents/0/segments/0/text/fr", "/documents/0/segments/0/text/en");
        assertThat(WORK.overgrown(size -> REGISTRY.withTexts(texts, pattern.text(size)), SIZE))
                .isEmpty();
    }

    static Stream<String> texts() {
        return REGISTRY.texts().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextMayBeLong(String text) {
        assertThat(Arrays.stream(Pattern.values())
                        .filter(pattern -> pattern.ordinal() % 4 == 0)
                        .filter(pattern -> REGISTRY.mayHave(text, pattern.text(SIZE / 100)))
                        .map(pattern -> WORK.overgrown(
                                size -> REGISTRY.withTexts(List.of(text), pattern.text(size)), SIZE / 4)))
                .allSatisfy(overgrown -> assertThat(overgrown).isEmpty());
    }
}
