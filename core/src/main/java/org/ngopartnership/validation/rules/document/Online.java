package org.ngopartnership.validation.rules.document;

import java.util.Locale;
import java.util.Set;
import org.ngopartnership.text.LocalizedText;

/**
 * Tells whether a channel is said to be online, by words such as {@code website} and {@code site}, in English and French. A channel
 * that gives its address in words ({@code www.example.org}) has one.
 */
final class Online {

    private static final Set<String> WORDS = Set.of(
            "website",
            "websites",
            "web",
            "site",
            "sites",
            "internet",
            "online",
            "portal",
            "portail",
            "blog",
            "intranet");

    private Online() {}

    static boolean isMeant(LocalizedText channel) {
        boolean meant = false;
        for (int i = 0; i < channel.size(); i++) {
            String text = channel.textAt(i).toLowerCase(Locale.ROOT);
            if (text.contains("www.") || text.contains("://")) {
                return false;
            }
            meant |= text.contains("en ligne") || holdsWord(text);
        }
        return meant;
    }

    private static boolean holdsWord(String text) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.charAt(at))) {
                if (WORDS.contains(text.substring(start, at))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }
}
