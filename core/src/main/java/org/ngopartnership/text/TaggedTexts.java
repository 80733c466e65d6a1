package org.ngopartnership.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one kind of localized text: tag, text, tag, text in one array that nobody else holds. */
final class TaggedTexts implements LocalizedText.Chain {

    static final TaggedTexts EMPTY = new TaggedTexts(new String[0]);

    private final String[] pairs;

    private TaggedTexts(String[] pairs) {
        this.pairs = pairs;
    }

    static TaggedTexts ofPairs(String[] pairs, int length) {
        if (length < 0 || length > pairs.length || length % 2 != 0) {
            throw new IllegalArgumentException("Not a number of elements in pairs: " + length + " of " + pairs.length);
        }
        if (length == 0) {
            return EMPTY;
        }
        String[] copy = Arrays.copyOf(pairs, length);
        for (String element : copy) {
            Objects.requireNonNull(element, "element");
        }
        return new TaggedTexts(copy);
    }

    static TaggedTexts ofDistinct(String... pairs) {
        Set<String> seen = new HashSet<>();
        String[] canonical = pairs.clone();
        for (int i = 0; i < canonical.length; i += 2) {
            canonical[i] = LanguageTag.canonical(pairs[i]);
            if (!seen.add(canonical[i])) {
                throw new IllegalArgumentException("The language \"" + canonical[i] + "\" is given twice");
            }
        }
        return ofPairs(canonical, canonical.length);
    }

    /** Adds or replaces a text under a tag that is canonical. */
    TaggedTexts put(String canonical, String text) {
        Objects.requireNonNull(text, "text");
        int index = indexOf(canonical);
        String[] changed = index < 0 ? Arrays.copyOf(pairs, pairs.length + 2) : pairs.clone();
        int at = index < 0 ? pairs.length : 2 * index;
        changed[at] = canonical;
        changed[at + 1] = text;
        return new TaggedTexts(changed);
    }

    int indexOf(@Nullable String canonical) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(canonical)) {
                return i / 2;
            }
        }
        return -1;
    }

    @Override
    public TaggedTexts en(String text) {
        return put("en", text);
    }

    @Override
    public TaggedTexts fr(String text) {
        return put("fr", text);
    }

    @Override
    public TaggedTexts und(String text) {
        return put("und", text);
    }

    @Override
    public TaggedTexts with(String tag, String text) {
        return put(LanguageTag.canonical(tag), text);
    }

    @Override
    public TaggedTexts without(String tag) {
        int index = indexOf(LanguageTag.canonicalOrNull(tag));
        if (index < 0) {
            return this;
        }
        if (size() == 1) {
            return EMPTY;
        }
        String[] rest = Arrays.copyOf(pairs, pairs.length - 2);
        System.arraycopy(pairs, 2 * index + 2, rest, 2 * index, rest.length - 2 * index);
        return new TaggedTexts(rest);
    }

    @Override
    public boolean isEmpty() {
        return pairs.length == 0;
    }

    @Override
    public int size() {
        return pairs.length / 2;
    }

    @Override
    public List<String> languages() {
        String[] tags = new String[size()];
        Arrays.setAll(tags, this::tagAt);
        return List.of(tags);
    }

    @Override
    public String tagAt(int index) {
        return pairs[2 * Objects.checkIndex(index, size())];
    }

    @Override
    public String textAt(int index) {
        return pairs[2 * Objects.checkIndex(index, size()) + 1];
    }

    @Override
    public Optional<String> get(String tag) {
        int index = indexOf(LanguageTag.canonicalOrNull(tag));
        return index < 0 ? Optional.empty() : Optional.of(textAt(index));
    }

    @Override
    public boolean has(String tag) {
        return indexOf(LanguageTag.canonicalOrNull(tag)) >= 0;
    }

    @Override
    public Map<String, String> asMap() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public Optional<String> lookup(String... ranges) {
        int index = Lookup.find(this, ranges);
        return index < 0 ? Optional.empty() : Optional.of(textAt(index));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaggedTexts that && Arrays.equals(pairs, that.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    /** For people, for example {@code {en=Report, fr=Rapport}}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < pairs.length; i += 2) {
            text.append(i == 0 ? "" : ", ").append(pairs[i]).append('=').append(pairs[i + 1]);
        }
        return text.append('}').toString();
    }
}
