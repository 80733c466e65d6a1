package org.ngopartnership.text;

/** The lookup of RFC 4647, section 3.4. */
final class Lookup {

    private Lookup() {}

    /** The position of the text that suits best, or -1. */
    static int find(TaggedTexts texts, String... ranges) {
        for (String range : ranges) {
            int index = isWildcard(range) ? -1 : find(texts, withoutWildcards(range));
            if (index >= 0) {
                return index;
            }
        }
        boolean openEnd = ranges.length > 0 && isWildcard(ranges[ranges.length - 1]);
        return openEnd && !texts.isEmpty() ? 0 : -1;
    }

    private static int find(TaggedTexts texts, String range) {
        String canonical = LanguageTag.canonicalOrNull(range);
        int index = canonical == null ? -1 : shorten(texts, canonical);
        return index < 0 && !range.equals(canonical) ? shorten(texts, range) : index;
    }

    private static int shorten(TaggedTexts texts, String range) {
        String wanted = range;
        while (!wanted.isEmpty()) {
            for (int i = 0; i < texts.size(); i++) {
                if (texts.tagAt(i).equalsIgnoreCase(wanted)) {
                    return i;
                }
            }
            wanted = shorter(wanted);
        }
        return -1;
    }

    /** Takes off the last subtag, and the one before if it is a single letter or digit and would end the range. */
    private static String shorter(String range) {
        int end = range.lastIndexOf('-');
        if (end >= 2 && range.charAt(end - 2) == '-') {
            end -= 2;
        }
        return range.substring(0, Math.max(end, 0));
    }

    private static boolean isWildcard(String range) {
        return range.equals("*") || range.startsWith("*-");
    }

    private static String withoutWildcards(String range) {
        String basic = range;
        for (int at = basic.indexOf("-*"); at >= 0; at = basic.indexOf("-*")) {
            basic = basic.substring(0, at) + basic.substring(at + 2);
        }
        return basic;
    }
}
