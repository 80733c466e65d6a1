package org.ngopartnership.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.Form;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.Text;

/**
 * A language tag in its canonical form, for example {@code fr}, {@code zh-Hant-HK} or {@code und}.
 *
 * <p>A tag is well-formed if it is of the grammar of RFC 5646 (ordinary, grandfathered or for private use) and repeats no
 * variant and no singleton; whether its subtags are registered is not asked. The canonical form has the case that section
 * 2.1.1 recommends, extensions in the order of their singletons, no extended language where its own code says the same
 * ({@code zh-cmn} is {@code cmn}), and the preferred value for grandfathered tags, for the deprecated regions and for the
 * deprecated languages in common use ({@code iw} is {@code he}, {@code in} is {@code id}, {@code mo} is {@code ro}).
 * A longer code of ISO 639-2 is left as it is: {@code fra} is well-formed and is not {@code fr}.
 *
 * <p>Two tags are equal if their canonical forms are. Immutable and thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5646">RFC 5646</a>
 * @since 0.1
 */
public final class LanguageTag {

    /** What a property of languages holds. */
    public static final Kind<LanguageTag> KIND = new Text<>(
            LanguageTag.class, Form.LANGUAGE, LanguageTag::tryParse, LanguageTag::toString, () -> LanguageTag.UND);

    /** English. */
    public static final LanguageTag EN = new LanguageTag("en");

    /** French. */
    public static final LanguageTag FR = new LanguageTag("fr");

    /** A language that is not known. */
    public static final LanguageTag UND = new LanguageTag("und");

    private final String tag;

    private LanguageTag(String canonical) {
        this.tag = canonical;
    }

    /**
     * Reads a tag.
     *
     * @param tag  the tag in any case, canonical or not
     * @return the tag in canonical form
     * @throws IllegalArgumentException if it is not well-formed
     */
    public static LanguageTag parse(String tag) {
        return tryParse(tag).orElseThrow(() -> illFormed(tag));
    }

    /**
     * Reads a tag that may be anything.
     *
     * @param tag  the tag in any case, canonical or not
     * @return the tag in canonical form, or empty if it is not well-formed
     */
    public static Optional<LanguageTag> tryParse(CharSequence tag) {
        return Optional.ofNullable(canonicalOrNull(tag)).map(LanguageTag::of);
    }

    private static LanguageTag of(String canonical) {
        return switch (canonical) {
            case "en" -> EN;
            case "fr" -> FR;
            case "und" -> UND;
            default -> new LanguageTag(canonical);
        };
    }

    /**
     * Tells whether a text is a well-formed tag.
     *
     * @param tag  the text
     * @return true if {@link #parse(String)} reads it
     */
    public static boolean isWellFormed(CharSequence tag) {
        return CanonicalTag.simple(tag) != null || Subtags.scan(tag) != null;
    }

    /**
     * The canonical form of a tag as plain text, for readers of many tags: a tag of two or three lower-case letters costs no
     * allocation.
     *
     * @param tag  the tag in any case, canonical or not
     * @return the canonical form, or null if the tag is not well-formed
     */
    public static @Nullable String canonicalOrNull(CharSequence tag) {
        String simple = CanonicalTag.simple(tag);
        if (simple != null) {
            return simple;
        }
        Subtags subtags = Subtags.scan(tag);
        return subtags == null ? null : CanonicalTag.of(subtags);
    }

    static String canonical(String tag) {
        String canonical = canonicalOrNull(Objects.requireNonNull(tag, "tag"));
        if (canonical == null) {
            throw illFormed(tag);
        }
        return canonical;
    }

    private static IllegalArgumentException illFormed(String tag) {
        return new IllegalArgumentException("Not a well-formed language tag: \"" + tag + "\"");
    }

    /**
     * The language, for example {@code zh} of {@code zh-Hant}.
     *
     * @return the subtag in lower case; empty of a tag that is wholly for private use or grandfathered without a better name
     */
    public Optional<String> language() {
        return subtags().map(Subtags::primary);
    }

    /**
     * The script, for example {@code Hant} of {@code zh-Hant}.
     *
     * @return the four letters of ISO 15924, or empty
     */
    public Optional<String> script() {
        return subtags().map(Subtags::script);
    }

    /**
     * The region, for example {@code HK} of {@code zh-Hant-HK} or {@code 419} of {@code es-419}.
     *
     * @return two capital letters or three digits, or empty
     */
    public Optional<String> region() {
        return subtags().map(Subtags::region);
    }

    /**
     * The variants, for example {@code 1901} of {@code de-CH-1901}.
     *
     * @return the subtags in their order, in lower case
     */
    public List<String> variants() {
        return subtags().map(Subtags::variants).map(List::copyOf).orElse(List.of());
    }

    /**
     * The extensions, each with its singleton, for example {@code u-co-phonebk}.
     *
     * @return the extensions in the order of their singletons, in lower case
     */
    public List<String> extensions() {
        return subtags().map(Subtags::extensions).map(List::copyOf).orElse(List.of());
    }

    /**
     * The subtags for private use, without the {@code x} before them.
     *
     * @return the subtags in their order, in lower case
     */
    public List<String> privateUse() {
        return subtags().map(Subtags::privateUse).map(List::copyOf).orElse(List.of());
    }

    private Optional<Subtags> subtags() {
        return Optional.ofNullable(Subtags.scan(tag));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageTag that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return tag;
    }
}
