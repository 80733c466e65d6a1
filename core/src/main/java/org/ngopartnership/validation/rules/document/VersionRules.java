package org.ngopartnership.validation.rules.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
            .check((document, context, sink) -> {
                List<LanguageTag> originals = document.getOriginalLanguages();
                Set<LanguageTag> before = originals.size() > 1 ? new HashSet<>() : Set.of();
                for (int i = 0; originals.size() > 1 && i < originals.size(); i++) {
                    if (!before.add(originals.get(i))) {
                        sink.reportValue(DataPath.of("originalLanguages").index(i), originals.get(i));
                    }
                }
            });

    static final Rule<BilingualDocument> ORIGINALS_ARE_VERSIONS = Rule.of(BilingualDocument.class, "DOC-003")
            .check((document, context, sink) -> {
                List<DocumentVersion> versions = document.getVersions();
                if (versions.isEmpty()
                        || versions.stream()
                                .anyMatch(version -> version.getLanguages().isEmpty())) {
                    return;
                }
                List<LanguageTag> originals = document.getOriginalLanguages();
                Set<String> languages = languages(versions);
                Set<LanguageTag> before = new HashSet<>();
                for (int i = 0; i < originals.size(); i++) {
                    LanguageTag original = originals.get(i);
                    if (before.add(original) && !languages.contains(Languages.primary(original))) {
                        sink.reportValue(DataPath.of("originalLanguages").index(i), original);
                    }
                }
            });

    static final Rule<BilingualDocument> INFORMATION_IN_TWO_LANGUAGES = Rule.of(BilingualDocument.class, "DOC-004")
            .check((document, context, sink) ->
                    Languages.others(document, INFORMATION, VersionRules::isInformationOfTheBoard, sink));

    static final Rule<BilingualDocument> VERSIONS_IN_ORDER = Rule.of(BilingualDocument.class, "DOC-009")
            .check((document, context, sink) -> {
                List<DocumentVersion> versions = document.getVersions();
                VersionOrder order = versions.size() > 1 ? new VersionOrder(versions) : null;
                for (int i = 0; order != null && i < versions.size(); i++) {
                    int earlier = order.earlierOfLaterDate(i);
                    if (earlier >= 0) {
                        sink.reportValue(
                                DataPath.of("versions").index(i).property("date"),
                                versions.get(i).getDate().orElseThrow(),
                                "other",
                                versions.get(earlier).getDate().orElseThrow(),
                                "position",
                                earlier + 1);
                    }
                }
            });

    static final Rule<BilingualDocument> WORKING_LANGUAGES = Rule.of(BilingualDocument.class, "LNG-002")
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

    private static Set<String> languages(List<DocumentVersion> versions) {
        return versions.stream()
                .flatMap(version -> version.getLanguages().stream())
                .map(Languages::primary)
                .collect(Collectors.toSet());
    }
}
