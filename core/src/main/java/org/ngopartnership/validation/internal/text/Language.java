package org.ngopartnership.validation.internal.text;

/** The language of a text, as far as the questions of this package know it. A country changes nothing: {@code fr-CA} is French. */
enum Language {
    ENGLISH,
    FRENCH,
    OTHER;

    static Language of(String tag) {
        if (isOf(tag, "en")) {
            return ENGLISH;
        }
        return isOf(tag, "fr") ? FRENCH : OTHER;
    }

    private static boolean isOf(String tag, String language) {
        return tag.startsWith(language) && (tag.length() == 2 || tag.charAt(2) == '-');
    }
}
