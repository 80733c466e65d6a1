package org.ngopartnership.validation.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.internal.text.FoundNumber.Manner;

/**
 * Compares how often each number stands in the languages of a text.
 *
 * <p>English and French are compared in all their numbers, other languages in years only, and only where they tell a year.
 * A number in words that the other language does not tell counts only if that one tells another instead: {@code both} is no
 * slip for {@code les deux}, {@code three} for {@code quatre} is. Of a text in very many languages the first ones are compared.
 */
public final class NumberComparison {

    /** Each language is compared with each, so there is an end to them; no source is in as many. */
    public static final int MOST_LANGUAGES = 40;

    private record Told(String tag, boolean yearsOnly, Map<BigDecimal, Counts> numbers) {
        int count(BigDecimal value) {
            Counts counts = numbers.get(value);
            return counts == null ? 0 : counts.all;
        }
    }

    /** How often a number stands in a language: in figures, in figures or words, in any way. */
    private static final class Counts {
        private int figures;
        private int sure;
        private int all;

        void add(Manner manner) {
            figures += manner == Manner.FIGURES ? 1 : 0;
            sure += manner == Manner.VAGUE ? 0 : 1;
            all++;
        }
    }

    private final List<Told> languages = new ArrayList<>();
    private final Set<BigDecimal> differing = new TreeSet<>();

    private NumberComparison(LocalizedText text) {
        for (int i = 0; i < text.size() && languages.size() < MOST_LANGUAGES; i++) {
            Language language = Language.of(text.tagAt(i));
            Map<BigDecimal, Counts> numbers = new HashMap<>();
            for (FoundNumber number : NumberReader.read(text.textAt(i), language)) {
                numbers.computeIfAbsent(number.value(), unseen -> new Counts()).add(number.manner());
            }
            if (language != Language.OTHER || !numbers.isEmpty()) {
                languages.add(new Told(text.tagAt(i), language == Language.OTHER, numbers));
            }
        }
        for (int one = 0; one < languages.size(); one++) {
            for (int other = one + 1; other < languages.size(); other++) {
                compare(languages.get(one), languages.get(other));
            }
        }
    }

    /**
     * Compares the numbers of a text.
     *
     * @param text  a text in several languages
     */
    public static NumberComparison of(LocalizedText text) {
        return new NumberComparison(text);
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
        for (BigDecimal value : comparison.differing) {
            told.append(told.length() == 0 ? "" : ", ");
            comparison.appendCounts(value, told);
        }
        return told.toString();
    }

    /**
     * Whether one number is among those that differ.
     *
     * @param number  the number in plain figures
     * @return true if it surely stands more often in one language than in another
     */
    public boolean isDiffering(String number) {
        return differing.contains(new BigDecimal(number).stripTrailingZeros());
    }

    private void compare(Told one, Told other) {
        addSurplus(one, other, false, differing);
        addSurplus(other, one, false, differing);
        Set<BigDecimal> there = new HashSet<>();
        Set<BigDecimal> here = new HashSet<>();
        addSurplus(one, other, true, there);
        addSurplus(other, one, true, here);
        if (!there.isEmpty() && !here.isEmpty()) {
            differing.addAll(there);
            differing.addAll(here);
        }
    }

    /** Adds the numbers that stand more often in one language than they may stand in the other. */
    private static void addSurplus(Told one, Told other, boolean wordsToo, Set<BigDecimal> surplus) {
        boolean years = one.yearsOnly() || other.yearsOnly();
        one.numbers().forEach((value, counts) -> {
            int here = wordsToo ? counts.sure : counts.figures;
            if ((!years || isYear(value)) && here > other.count(value)) {
                surplus.add(value);
            }
        });
    }

    private static boolean isYear(BigDecimal value) {
        return value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(1000)) >= 0
                && value.compareTo(BigDecimal.valueOf(3000)) < 0;
    }

    private void appendCounts(BigDecimal value, StringBuilder told) {
        told.append(value.toPlainString()).append(" (");
        for (int i = 0; i < languages.size(); i++) {
            Told language = languages.get(i);
            told.append(i == 0 ? "" : ", ").append(language.tag()).append(' ').append(language.count(value));
        }
        told.append(')');
    }
}
