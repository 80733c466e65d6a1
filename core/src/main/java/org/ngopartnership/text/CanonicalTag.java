package org.ngopartnership.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings a well-formed tag into canonical form (RFC 5646, sections 2.1.1 and 4.5). */
final class CanonicalTag {

    private CanonicalTag() {}

    /** The canonical form of two or three lower-case letters, else null. */
    static @Nullable String simple(CharSequence tag) {
        int length = tag.length();
        if (length != 2 && length != 3) {
            return null;
        }
        for (int i = 0; i < length; i++) {
            if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
                return null;
            }
        }
        return TagRegistry.language(tag.toString());
    }

    static String of(Subtags subtags) {
        String preferred = TagRegistry.grandfathered(Ascii.lower(subtags.toString()));
        if (preferred != null) {
            return preferred;
        }
        String canonical = written(subtags);
        String sign = TagRegistry.redundant(Ascii.lower(canonical));
        return sign == null ? canonical : sign;
    }

    private static String written(Subtags subtags) {
        StringBuilder tag = new StringBuilder();
        addLanguage(subtags, tag);
        String script = subtags.script();
        if (script != null) {
            add(tag, Ascii.title(script));
        }
        String region = subtags.region();
        if (region != null) {
            add(tag, TagRegistry.region(Ascii.lower(region), Ascii.upper(region)));
        }
        subtags.variants().forEach(variant -> add(tag, Ascii.lower(variant)));
        List<String> extensions = new ArrayList<>();
        subtags.extensions().forEach(extension -> extensions.add(Ascii.lower(extension)));
        Collections.sort(extensions);
        extensions.forEach(extension -> add(tag, extension));
        if (!subtags.privateUse().isEmpty()) {
            add(tag, "x");
            subtags.privateUse().forEach(subtag -> add(tag, Ascii.lower(subtag)));
        }
        return tag.toString();
    }

    private static void addLanguage(Subtags subtags, StringBuilder tag) {
        String primary = subtags.primary();
        if (primary == null) {
            return;
        }
        String language = Ascii.lower(primary);
        List<String> extended = subtags.extended();
        if (extended.size() == 1 && isLanguageItself(language, Ascii.lower(extended.get(0)))) {
            add(tag, TagRegistry.language(Ascii.lower(extended.get(0))));
            return;
        }
        add(tag, TagRegistry.language(language));
        extended.forEach(subtag -> add(tag, Ascii.lower(subtag)));
    }

    /** In {@code zh-min} the second part is not the language {@code min}: the whole is a grandfathered tag. */
    private static boolean isLanguageItself(String language, String extended) {
        return TagRegistry.hasExtendedLanguages(language) && !(language.equals("zh") && extended.equals("min"));
    }

    private static void add(StringBuilder tag, String subtag) {
        if (tag.length() > 0) {
            tag.append('-');
        }
        tag.append(subtag);
    }
}
