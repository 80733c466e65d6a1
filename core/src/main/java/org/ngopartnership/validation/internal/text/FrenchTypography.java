package org.ngopartnership.validation.internal.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what French typography writes otherwise: guillemets with a space inside, a space before {@code ; : ? !}, the accent of
 * a capital É.
 *
 * <p>Spaces of any width count. A sign inside an address, a time or an entity is none, for it has no space after it. Straight
 * and curly quotes are reported outside guillemets, save after a figure (inches). The accent is missed in words of a list, written with one
 * capital: no name and no other French word is spelt like them. French of Canada sets no space before {@code ; ? !}, so only
 * {@code fr} and {@code fr-FR} are judged.
 */
public final class FrenchTypography {

    private static final Set<String> ACCENTED = DataLines.of("french-capitals.txt");

    private FrenchTypography() {}

    /**
     * What is written otherwise.
     *
     * @param found  as it is written
     * @param expected  as French typography has it
     */
    public record Slip(String found, String expected) {}

    /**
     * The first slip of a French text.
     *
     * @param text  the text
     * @param tag  its language
     * @return the slip; null if there is none or the language is not judged
     */
    public static @Nullable Slip find(String text, String tag) {
        if (!tag.equals("fr") && !tag.equals("fr-FR")) {
            return null;
        }
        int depth = 0;
        boolean inEntityOrAddress = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            Slip slip = null;
            switch (c) {
                case '«' -> {
                    depth++;
                    slip = opening(text, at);
                }
                case '»' -> {
                    depth--;
                    slip = closing(text, at);
                }
                case '"', '“', '”', '„' -> slip = depth == 0 ? quote(text, at) : null;
                case ':', ';', '?', '!' -> slip = inEntityOrAddress ? null : sign(text, at, c);
                case 'E' -> slip = capital(text, at);
                default -> {}
            }
            if (slip != null) {
                return slip;
            }
            inEntityOrAddress = !Words.isSpace(c) && (inEntityOrAddress || c == '&' || text.startsWith("://", at));
        }
        return null;
    }

    private static @Nullable Slip opening(String text, int at) {
        int next = at + 1;
        if (next == text.length() || Words.isSpace(text.charAt(next))) {
            return null;
        }
        String word = text.substring(next, Math.max(Words.end(text, next), next + 1));
        return new Slip("«" + word, "« " + word);
    }

    private static @Nullable Slip closing(String text, int at) {
        if (at == 0 || Words.isSpace(text.charAt(at - 1))) {
            return null;
        }
        String word = text.substring(Math.min(Words.start(text, at), at - 1), at);
        return new Slip(word + "»", word + " »");
    }

    private static @Nullable Slip quote(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1))
                ? null
                : new Slip(String.valueOf(text.charAt(at)), "« »");
    }

    private static @Nullable Slip sign(String text, int at, char sign) {
        boolean ends = at + 1 == text.length()
                || Words.isSpace(text.charAt(at + 1))
                || sign != ':' && ")»\"”".indexOf(text.charAt(at + 1)) >= 0;
        if (!ends || at == 0 || !isEndOfWord(text.charAt(at - 1))) {
            return null;
        }
        String word = text.substring(Math.min(Words.start(text, at), at - 1), at);
        return new Slip(word + sign, word + " " + sign);
    }

    private static boolean isEndOfWord(char c) {
        return Words.isLetter(c) || Character.isDigit(c) || c == ')' || c == '»';
    }

    private static @Nullable Slip capital(String text, int at) {
        if (at > 0 && Words.isLetter(text.charAt(at - 1))) {
            return null;
        }
        String word = text.substring(at, Words.end(text, at));
        boolean elided = at > 0 && "'’".indexOf(text.charAt(at - 1)) >= 0;
        return ACCENTED.contains(word) || elided && ACCENTED.contains("'" + word)
                ? new Slip(word, "É" + word.substring(1))
                : null;
    }
}
