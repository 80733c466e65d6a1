package org.ngopartnership.validation.rules.shared;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.document.Segment;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.internal.text.NumberComparison;

/** Questions that several rules ask of the languages of a document. */
public final class Languages {

    /** Tags of texts that belong to no one language, and so to all. */
    private static final Set<String> NONE = Set.of("und", "mul", "zxx");

    /** So many languages of a text or document are compared with each other; there is no source in more. */
    public static final int MOST = NumberComparison.MOST_LANGUAGES;

    private Languages() {}

    /** The language without script or country, {@code zh} of {@code zh-Hans}; empty of a private tag. */
    public static String primary(LanguageTag tag) {
        return tag.language().orElse("");
    }

    /** Whether the tag stands for no one language: the text may be in any. */
    public static boolean isNone(String tag) {
        return NONE.contains(tag);
    }

    /** The languages of the halves; where none are stated, those in which any segment stands. */
    public static Set<String> of(BilingualDocument document) {
        Set<String> languages = new LinkedHashSet<>();
        document.getHalves().forEach(half -> add(half.getLanguage().toString(), languages));
        if (document.getHalves().isEmpty()) {
            for (Segment segment : document.getSegments()) {
                segment.getText().languages().forEach(language -> add(language, languages));
            }
        }
        return languages;
    }

    private static void add(String language, Set<String> languages) {
        if (languages.size() < MOST && !isNone(language)) {
            languages.add(language);
        }
    }

    /**
     * Reports each language of the originals and the versions that is not among some, where it stands first: of those that are
     * judged by their symbol, which for a version without one is the document's.
     */
    public static void others(
            BilingualDocument document,
            Set<String> some,
            Predicate<Optional<DocumentSymbol>> judged,
            FindingSink sink) {
        Set<String> told = new HashSet<>();
        if (judged.test(document.getSymbol())) {
            others(document.getOriginalLanguages(), some, DataPath.of("originalLanguages"), told, sink);
        }
        List<DocumentVersion> versions = document.getVersions();
        for (int i = 0; i < versions.size(); i++) {
            DocumentVersion version = versions.get(i);
            if (judged.test(version.getSymbol().or(document::getSymbol))) {
                DataPath at = DataPath.of("versions").index(i).property("languages");
                others(version.getLanguages(), some, at, told, sink);
            }
        }
    }

    private static void others(
            List<LanguageTag> languages, Set<String> some, DataPath at, Set<String> told, FindingSink sink) {
        for (int i = 0; i < languages.size(); i++) {
            String language = primary(languages.get(i));
            if (!language.isEmpty() && !isNone(language) && !some.contains(language) && told.add(language)) {
                sink.reportValue(at.index(i), languages.get(i));
            }
        }
    }
}
