package org.ngopartnership.validation.rules.shared;

import org.ngopartnership.text.LocalizedText;

/** Questions that several rules ask of a text. */
public final class Texts {

    private Texts() {}

    /** Whether the text is told in no language, or blank in each. */
    public static boolean isBlank(LocalizedText text) {
        for (int i = 0; i < text.size(); i++) {
            if (!isBlank(text.textAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing to see: spaces of any kind, or nothing at all. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is told in a language, be it as spoken in one country: {@code fr-CA} is French. */
    public static boolean isToldIn(LocalizedText text, String language) {
        for (int i = 0; i < text.size(); i++) {
            if (isOfLanguage(text.tagAt(i), language)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is told in a language, or under a tag that stands for no one language and so for any. */
    public static boolean mayBeToldIn(LocalizedText text, String language) {
        for (int i = 0; i < text.size(); i++) {
            if (isOfLanguage(text.tagAt(i), language) || Languages.isNone(text.tagAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tag is of a language, given as a primary subtag. */
    public static boolean isOfLanguage(String tag, String language) {
        return tag.startsWith(language) && (tag.length() == language.length() || tag.charAt(language.length()) == '-');
    }
}
