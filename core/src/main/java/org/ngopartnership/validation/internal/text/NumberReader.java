package org.ngopartnership.validation.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ngopartnership.validation.internal.text.FoundNumber.Manner;

/**
 * Reads the numbers of a text in English or French, in figures and in words; of a text in another language only its years.
 *
 * <p>Vague are times of day, ordinals, decades, days and months of dates in figures, and figures that touch a letter. Roman
 * numerals, plurals such as
 * {@code dozens} and {@code des centaines}, and percent in words are no numbers.
 */
final class NumberReader {

    private static final int YEAR_LENGTH = 4;
    private static final Pattern DATE = Pattern.compile(
            "[0-9]{1,2}([/.-])[0-9]{1,2}\\1([12][0-9]{3}|(?<short>[0-9]{2}))|[12][0-9]{3}([/.-])[0-9]{1,2}\\4[0-9]{1,2}");
    private static final Set<String> CLOCK = Set.of("h", "heure", "heures", "am", "pm", "min");

    private final String text;
    private final Language language;
    private final List<FoundNumber> found = new ArrayList<>();
    private int at;

    private NumberReader(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    static List<FoundNumber> read(String text, Language language) {
        NumberReader reader = new NumberReader(text, language);
        while (reader.at < text.length()) {
            reader.readNext();
        }
        return reader.found;
    }

    private void readNext() {
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            readFigures();
        } else if (!Words.isLetter(c)) {
            at++;
        } else if (language == Language.OTHER) {
            at = Words.end(text, at);
        } else {
            readWords(language == Language.FRENCH ? NumberWords.FRENCH : NumberWords.ENGLISH);
        }
    }

    private void readFigures() {
        Figures figures = new Figures(text, at, language);
        int start = at;
        at = figures.end();
        if (figures.isChain()) {
            addParts(start);
            return;
        }
        if (language == Language.OTHER) {
            if (figures.isYear()) {
                found.add(new FoundNumber(figures.value(), Manner.FIGURES));
            }
            return;
        }
        if (figures.isTooLong()) {
            return;
        }
        BigDecimal value = figures.value();
        NumberWords words = language == Language.FRENCH ? NumberWords.FRENCH : NumberWords.ENGLISH;
        int next = nextWord(at);
        Integer scale = words.scale(Words.lowerAt(text, next));
        boolean sure = figures.isSure() && !isTime(start, next) && !isDecade(start);
        if (scale != null) {
            value = value.multiply(BigDecimal.valueOf(scale));
            at = Words.end(text, next);
        }
        found.add(new FoundNumber(value, sure ? Manner.FIGURES : Manner.VAGUE));
    }

    /** The parts of a date or time in figures, which another language may tell in words; but it tells the year of a date. */
    private void addParts(int start) {
        Matcher date = DATE.matcher(text).region(start, at);
        boolean isDate = date.matches();
        int from = start;
        for (int i = start; i <= at; i++) {
            if (i == at || !Character.isDigit(text.charAt(i))) {
                boolean year = isDate && i - from == YEAR_LENGTH;
                add(text.substring(from, i), year ? Manner.FIGURES : Manner.VAGUE);
                from = i + 1;
            }
        }
        String shortYear = isDate ? date.group("short") : null;
        if (shortYear != null) {
            add("19" + shortYear, Manner.VAGUE);
            add("20" + shortYear, Manner.VAGUE);
        }
    }

    private void add(String figures, Manner manner) {
        Figures.value(figures).ifPresent(value -> found.add(new FoundNumber(value, manner)));
    }

    /** {@code 18 h 30}, {@code 6 pm}, {@code 6 p.m.} */
    private boolean isTime(int start, int next) {
        String word = Words.lowerAt(text, next);
        boolean halfDay = word.equals("a") || word.equals("p");
        return CLOCK.contains(word)
                || halfDay && text.startsWith(".m", next + 1)
                || CLOCK.contains(Words.lowerBefore(text, start));
    }

    /** {@code années 60}, which English calls the 1960s. */
    private boolean isDecade(int start) {
        return Words.lowerBefore(text, start).equals("années");
    }

    private void readWords(NumberWords words) {
        String word = Words.lowerAt(text, at);
        Integer first = words.first(word);
        int start = at;
        at = Words.end(text, at);
        if (first == null || isPercent(word, start) || isSeptember(word)) {
            return;
        }
        NumberPhrase phrase = new NumberPhrase(first, words == NumberWords.FRENCH);
        boolean vague = words.isOrdinal(word);
        boolean alone = true;
        for (int next = further(words, phrase); next >= 0; next = further(words, phrase)) {
            vague |= words.isOrdinal(Words.lowerAt(text, next));
            alone = false;
            at = Words.end(text, next);
        }
        vague |= alone && words.isLone(word);
        found.add(new FoundNumber(BigDecimal.valueOf(phrase.value()), vague ? Manner.VAGUE : Manner.WORDS));
    }

    /** Takes the next word into the number, over a joint if need be, and tells where it begins; -1 if it is no part. */
    private int further(NumberWords words, NumberPhrase phrase) {
        int next = nextWord(at);
        String word = Words.lowerAt(text, next);
        if (words.isJoint(word)) {
            next = nextWord(Words.end(text, next));
            word = Words.lowerAt(text, next);
            if (!words.joins(phrase, word)) {
                return -1;
            }
        }
        Integer value = words.further(word);
        return value != null && phrase.add(value) ? next : -1;
    }

    /** Where a word begins after one space or hyphen; -1 if none does. */
    private int nextWord(int end) {
        boolean gap = end < text.length() && (text.charAt(end) == '-' || Words.isSpace(text.charAt(end)));
        return gap && end + 1 < text.length() && Words.isLetter(text.charAt(end + 1)) ? end + 1 : -1;
    }

    private boolean isPercent(String word, int start) {
        return word.equals("cent") && Words.lowerBefore(text, start).equals("pour");
    }

    /** {@code 12 sept. 2019} */
    private boolean isSeptember(String word) {
        return word.equals("sept") && at < text.length() && text.charAt(at) == '.';
    }
}
