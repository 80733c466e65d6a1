package org.ngopartnership.validation.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.internal.text.FoundNumber.Manner;

/**
 * Compares how often each number stands in the languages of a text.
 *
 * <p>English and French are compared in all their numbers, other languages in years only, and only where they tell a year.
 * A number in words that the other language does not tell counts only if that one tells another instead: {@code both} is no
 * slip for {@code les deux}, {@code three} for {@code quatre} is.
 */
public final class NumberComparison {

    private final List<String> tags = new ArrayList<>();
    private final List<List<FoundNumber>> numbers = new ArrayList<>();
    private final List<Boolean> yearsOnly = new ArrayList<>();

    private NumberComparison(LocalizedText text) {
        for (int i = 0; i < text.size(); i++) {
            Language language = Language.of(text.tagAt(i));
            List<FoundNumber> found = NumberReader.read(text.textAt(i), language);
            if (language != Language.OTHER || !found.isEmpty()) {
                tags.add(text.tagAt(i));
                numbers.add(found);
                yearsOnly.add(language == Language.OTHER);
            }
        }
    }

    /**
     * The numbers that differ, as text.
     *
     * @param text  a text in several languages
     * @return for example {@code 2018 (fr 1, en 2)}; empty if no number surely differs
     */
    public static String differences(LocalizedText text) {
        if (text.size() < 2) {
            return "";
        }
        NumberComparison comparison = new NumberComparison(text);
        StringBuilder told = new StringBuilder();
        for (BigDecimal value : comparison.differing()) {
            told.append(told.length() == 0 ? "" : ", ").append(comparison.counts(value));
        }
        return told.toString();
    }

    /**
     * Whether one number is among those that differ.
     *
     * @param text  a text in several languages
     * @param number  the number in plain figures
     * @return true if it surely stands more often in one language than in another
     */
    public static boolean differsIn(LocalizedText text, String number) {
        return text.size() > 1
                && new NumberComparison(text).differing().contains(new BigDecimal(number).stripTrailingZeros());
    }

    private Set<BigDecimal> differing() {
        Set<BigDecimal> differing = new TreeSet<>();
        for (int one = 0; one < numbers.size(); one++) {
            for (int other = one + 1; other < numbers.size(); other++) {
                compare(one, other, differing);
            }
        }
        return differing;
    }

    private void compare(int one, int other, Set<BigDecimal> differing) {
        differing.addAll(surplus(one, other, false));
        differing.addAll(surplus(other, one, false));
        Set<BigDecimal> there = surplus(one, other, true);
        Set<BigDecimal> here = surplus(other, one, true);
        if (!there.isEmpty() && !here.isEmpty()) {
            differing.addAll(there);
            differing.addAll(here);
        }
    }

    /** The numbers that stand more often in one language than they may stand in the other. */
    private Set<BigDecimal> surplus(int one, int other, boolean wordsToo) {
        boolean years = yearsOnly.get(one) || yearsOnly.get(other);
        Set<BigDecimal> surplus = new LinkedHashSet<>();
        for (FoundNumber number : numbers.get(one)) {
            BigDecimal value = number.value();
            if ((!years || isYear(value)) && count(one, value, wordsToo) > count(other, value)) {
                surplus.add(value);
            }
        }
        return surplus;
    }

    private static boolean isYear(BigDecimal value) {
        return value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(1000)) >= 0
                && value.compareTo(BigDecimal.valueOf(3000)) < 0;
    }

    private int count(int language, BigDecimal value, boolean wordsToo) {
        int count = 0;
        for (FoundNumber number : numbers.get(language)) {
            boolean counts = number.manner() == Manner.FIGURES || wordsToo && number.manner() == Manner.WORDS;
            count += counts && number.value().compareTo(value) == 0 ? 1 : 0;
        }
        return count;
    }

    private int count(int language, BigDecimal value) {
        int count = 0;
        for (FoundNumber number : numbers.get(language)) {
            count += number.value().compareTo(value) == 0 ? 1 : 0;
        }
        return count;
    }

    private String counts(BigDecimal value) {
        StringBuilder counts = new StringBuilder(value.toPlainString()).append(" (");
        for (int i = 0; i < tags.size(); i++) {
            counts.append(i == 0 ? "" : ", ").append(tags.get(i)).append(' ').append(count(i, value));
        }
        return counts.append(')').toString();
    }
}
