package org.ngopartnership.validation.internal.text;

import java.util.Set;

/**
 * Finds what stands twice by mistake: a word right after itself ({@code with with}), a year again after at most two words
 * ({@code the 2018 conference's 2018}).
 *
 * <p>Words are judged in English and French, in small letters only (a name may double a word), and not those that may well
 * stand twice ({@code nous nous réunissons}). Years are judged in any language, not across a sentence's end, nor where a
 * month or another number stands between ({@code March 2018 to May 2018}).
 */
public final class Repeats {

    private static final int LONG_WORD = 4;
    private static final int YEAR_LENGTH = 4;
    private static final int WORDS_BETWEEN = 2;

    private static final Set<String> SHORT_ALWAYS_WRONG =
            Set.of("the", "of", "and", "an", "for", "le", "les", "des", "du", "et", "un", "une", "par", "aux");
    private static final Set<String> LONG_NEVER_WRONG =
            Set.of("nous", "vous", "that", "very", "très", "many", "bien", "faire", "much", "more", "plus");
    private static final String MONTHS =
            " janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
                    + " january february march april may june july august september october november december"
                    + " janv févr avr juil sept oct nov déc jan feb mar apr jun jul aug sep dec ";

    private Repeats() {}

    /** {@return the first word or year that stands twice; empty if none is surely repeated} */
    public static String find(String text, String tag) {
        boolean wordsJudged = Language.of(tag) != Language.OTHER;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= '1' && c <= '2' && isYear(text, at)) {
                if (isYearAgain(text, at)) {
                    return text.substring(at, at + YEAR_LENGTH);
                }
                at += YEAR_LENGTH;
            } else if (Words.isLetter(c)) {
                int end = Words.end(text, at);
                if (wordsJudged && isWordAgain(text, at, end)) {
                    return text.substring(at, end);
                }
                at = end;
            } else {
                at++;
            }
        }
        return "";
    }

    private static boolean isYear(String text, int at) {
        if (at > 0 && isPart(text.charAt(at - 1)) || at + YEAR_LENGTH > text.length()) {
            return false;
        }
        for (int i = 1; i < YEAR_LENGTH; i++) {
            if (!isDigit(text.charAt(at + i))) {
                return false;
            }
        }
        return at + YEAR_LENGTH == text.length() || !isPart(text.charAt(at + YEAR_LENGTH));
    }

    private static boolean isPart(char c) {
        return isDigit(c) || Words.isLetter(c) || "/-.:_".indexOf(c) >= 0 && c != '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isYearAgain(String text, int start) {
        int at = start + YEAR_LENGTH;
        for (int words = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                return text.startsWith(text.substring(start, start + YEAR_LENGTH), at) && isYear(text, at);
            }
            if (Words.isLetter(c)) {
                int end = Words.end(text, at);
                if (isApostrophe(text, at - 1)) {
                    at = end - 1;
                    continue;
                }
                if (++words > WORDS_BETWEEN || MONTHS.contains(" " + Words.lowerAt(text, at) + " ")) {
                    return false;
                }
                at = end - 1;
            } else if (!Words.isSpace(c) && "'’,()".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '\'' || text.charAt(at) == '’';
    }

    private static boolean isWordAgain(String text, int start, int end) {
        int length = end - start;
        int next = end + 1;
        if (length < 2
                || next + length > text.length()
                || !Words.isSpace(text.charAt(end))
                || text.charAt(start) != text.charAt(next)
                || !text.regionMatches(start, text, next, length)
                || Words.end(text, next) != next + length
                || isBound(text, start - 1)
                || isBound(text, next + length)) {
            return false;
        }
        String word = text.substring(start, end);
        return Words.lowerAt(text, start).equals(word)
                && (length < LONG_WORD ? SHORT_ALWAYS_WRONG.contains(word) : !LONG_NEVER_WRONG.contains(word));
    }

    /** Whether a sign here makes the word beside it a part of a longer one: {@code peut-être}, {@code l'on}. */
    private static boolean isBound(String text, int at) {
        return at >= 0 && at < text.length() && "-'’".indexOf(text.charAt(at)) >= 0;
    }
}
