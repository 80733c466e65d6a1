package org.ngopartnership.validation.rules.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.document.SymbolFamily;
import org.ngopartnership.document.SymbolKind;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.Languages;

/** Rules on the languages and versions of a document. */
final class VersionRules {

    private static final Set<String> INFORMATION = Set.of("en", "fr");
    private static final Set<String> WORKING = Set.of("ar", "en", "es", "fr", "ru", "zh");

    static final Rule<BilingualDocument> ORIGINALS_DIFFER = Rule.of(BilingualDocument.class, "DOC-002")
            .error()
            .source("S48")
            .check((document, context, sink) -> {
                List<LanguageTag> originals = document.getOriginalLanguages();
                for (int i = 1; i < originals.size(); i++) {
                    if (originals.indexOf(originals.get(i)) < i) {
                        sink.reportValue(DataPath.of("originalLanguages").index(i), originals.get(i));
                    }
                }
            });

    static final Rule<BilingualDocument> ORIGINALS_ARE_VERSIONS = Rule.of(BilingualDocument.class, "DOC-003")
            .warning()
            .source("S48")
            .check((document, context, sink) -> {
                List<DocumentVersion> versions = document.getVersions();
                if (versions.isEmpty()
                        || versions.stream()
                                .anyMatch(version -> version.getLanguages().isEmpty())) {
                    return;
                }
                List<LanguageTag> originals = document.getOriginalLanguages();
                for (int i = 0; i < originals.size(); i++) {
                    LanguageTag original = originals.get(i);
                    if (originals.indexOf(original) == i
                            && versions.stream().noneMatch(version -> isIn(version, Languages.primary(original)))) {
                        sink.reportValue(DataPath.of("originalLanguages").index(i), original);
                    }
                }
            });

    static final Rule<BilingualDocument> INFORMATION_IN_TWO_LANGUAGES = Rule.of(BilingualDocument.class, "DOC-004")
            .warning()
            .source("S50", "S51")
            .check((document, context, sink) ->
                    Languages.others(document, INFORMATION, VersionRules::isInformationOfTheBoard, sink));

    static final Rule<BilingualDocument> VERSIONS_IN_ORDER = Rule.of(BilingualDocument.class, "DOC-009")
            .error()
            .check((document, context, sink) -> {
                List<DocumentVersion> versions = document.getVersions();
                for (int i = 0; versions.size() > 1 && i < versions.size(); i++) {
                    for (int j = 0; j < versions.size(); j++) {
                        DocumentVersion later = versions.get(i);
                        DocumentVersion earlier = versions.get(j);
                        if (VersionOrder.isLater(later, earlier) && predates(later, earlier)) {
                            sink.reportValue(
                                    DataPath.of("versions").index(i).property("date"),
                                    later.getDate().orElseThrow(),
                                    "other",
                                    earlier.getDate().orElseThrow(),
                                    "position",
                                    j + 1);
                            break;
                        }
                    }
                }
            });

    static final Rule<BilingualDocument> WORKING_LANGUAGES = Rule.of(BilingualDocument.class, "LNG-002")
            .info()
            .source("S50")
            .check((document, context, sink) -> Languages.others(document, WORKING, symbol -> true, sink));

    static final List<Rule<?>> ALL = List.of(
            ORIGINALS_DIFFER,
            ORIGINALS_ARE_VERSIONS,
            INFORMATION_IN_TWO_LANGUAGES,
            VERSIONS_IN_ORDER,
            WORKING_LANGUAGES);

    private VersionRules() {}

    private static boolean isInformationOfTheBoard(Optional<DocumentSymbol> symbol) {
        return symbol.filter(known -> known.family() == SymbolFamily.EXECUTIVE_BOARD && known.kind() == SymbolKind.INF)
                .isPresent();
    }

    private static boolean isIn(DocumentVersion version, String language) {
        return version.getLanguages().stream()
                .anyMatch(tag -> Languages.primary(tag).equals(language));
    }

    private static boolean predates(DocumentVersion later, DocumentVersion earlier) {
        return later.getDate().isPresent()
                && earlier.getDate().isPresent()
                && later.getDate().get().isDefinitelyBefore(earlier.getDate().get());
    }
}
