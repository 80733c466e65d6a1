package org.ngopartnership.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed tag cut into its subtags, as written: the grammar of RFC 5646, section 2.1, read once from left to right. A
 * grandfathered tag has no parts.
 */
final class Subtags {

    private static final int LONGEST = 8;

    private final List<String> all;
    private final Set<String> seen = new HashSet<>();
    private int at;
    private int extendedTo;
    private int script = -1;
    private int region = -1;
    private int variantsFrom;
    private int variantsTo;
    private int extensionsTo;
    private boolean grandfathered;

    private Subtags(List<String> all) {
        this.all = all;
    }

    /** The parts of a tag, or null if it is not well-formed. */
    static @Nullable Subtags scan(CharSequence tag) {
        List<String> cut = cut(tag);
        if (cut == null) {
            return null;
        }
        Subtags subtags = new Subtags(cut);
        return subtags.read() ? subtags : null;
    }

    private static @Nullable List<String> cut(CharSequence tag) {
        List<String> cut = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= tag.length(); i++) {
            if (i == tag.length() || tag.charAt(i) == '-') {
                if (i == start) {
                    return null;
                }
                cut.add(tag.subSequence(start, i).toString());
                start = i + 1;
            } else if (i - start == LONGEST || !Ascii.isLetterOrDigit(tag.charAt(i))) {
                return null;
            }
        }
        return cut;
    }

    private boolean read() {
        grandfathered = all.size() <= 3 && TagRegistry.isGrandfathered(Ascii.lower(String.join("-", all)));
        if (grandfathered) {
            variantsFrom = variantsTo = extensionsTo = all.size();
            return true;
        }
        return is("x") ? endsWell() : readLanguage() && readVariants() && readExtensions() && endsWell();
    }

    private boolean readLanguage() {
        if (!alpha(2, LONGEST)) {
            return false;
        }
        boolean extensible = all.get(at++).length() <= 3;
        while (extensible && at <= 3 && alpha(3, 3)) {
            at++;
        }
        extendedTo = at;
        if (alpha(4, 4)) {
            script = at++;
        }
        if (alpha(2, 2) || (more() && all.get(at).length() == 3 && Ascii.isNumber(all.get(at)))) {
            region = at++;
        }
        return true;
    }

    private boolean readVariants() {
        variantsFrom = at;
        while (more() && isVariant(all.get(at))) {
            if (!seen.add(Ascii.lower(all.get(at)))) {
                return false;
            }
            at++;
        }
        variantsTo = at;
        return true;
    }

    private static boolean isVariant(String subtag) {
        return subtag.length() >= 5 || (subtag.length() == 4 && Ascii.isDigit(subtag.charAt(0)));
    }

    private boolean readExtensions() {
        while (more() && all.get(at).length() == 1 && !is("x")) {
            if (!seen.add(Ascii.lower(all.get(at++)))) {
                return false;
            }
            int first = at;
            while (more() && all.get(at).length() > 1) {
                at++;
            }
            if (at == first) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWell() {
        extensionsTo = at;
        return !more() || (is("x") && at + 1 < all.size());
    }

    private boolean more() {
        return at < all.size();
    }

    private boolean is(String singleton) {
        return more() && all.get(at).equalsIgnoreCase(singleton);
    }

    private boolean alpha(int shortest, int longest) {
        return more()
                && all.get(at).length() >= shortest
                && all.get(at).length() <= longest
                && Ascii.isWord(all.get(at));
    }

    boolean isGrandfathered() {
        return grandfathered;
    }

    /** The primary language, or null of a tag for private use and of a grandfathered one. */
    @Nullable
    String primary() {
        return extendedTo == 0 ? null : all.get(0);
    }

    List<String> extended() {
        return extendedTo == 0 ? List.of() : all.subList(1, extendedTo);
    }

    @Nullable
    String script() {
        return script < 0 ? null : all.get(script);
    }

    @Nullable
    String region() {
        return region < 0 ? null : all.get(region);
    }

    List<String> variants() {
        return all.subList(variantsFrom, variantsTo);
    }

    /** Each extension as one text, its singleton first. */
    List<String> extensions() {
        List<String> extensions = new ArrayList<>();
        for (int i = variantsTo, next; i < extensionsTo; i = next) {
            next = i + 1;
            while (next < extensionsTo && all.get(next).length() > 1) {
                next++;
            }
            extensions.add(String.join("-", all.subList(i, next)));
        }
        return extensions;
    }

    /** What follows the {@code x}. */
    List<String> privateUse() {
        return extensionsTo + 1 < all.size() ? all.subList(extensionsTo + 1, all.size()) : List.of();
    }

    @Override
    public String toString() {
        return String.join("-", all);
    }
}
