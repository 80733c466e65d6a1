package org.ngopartnership.validation.rules.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Segment;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.internal.text.Acronyms;
import org.ngopartnership.validation.internal.text.Expansions;
import org.ngopartnership.validation.rules.shared.Languages;

/** The rule on acronyms in the segments of a document. */
final class AcronymRules {

    static final Rule<BilingualDocument> ACRONYMS_EXPANDED = Rule.of(BilingualDocument.class, "BIL-009")
            .check((document, context, sink) -> {
                if (!document.getSegments().isEmpty()) {
                    for (String language : Languages.of(document)) {
                        if (Acronyms.knows(language)) {
                            expanded(document, language, sink);
                        }
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(ACRONYMS_EXPANDED);

    private AcronymRules() {}

    /** Reports each acronym of one language where it stands first, unless the document expands it in that language. */
    private static void expanded(BilingualDocument document, String language, FindingSink sink) {
        Map<String, Integer> firstIn = new LinkedHashMap<>();
        List<Segment> segments = document.getSegments();
        for (int i = 0; i < segments.size(); i++) {
            for (String acronym : Acronyms.in(text(segments.get(i), language))) {
                firstIn.putIfAbsent(acronym, i);
            }
        }
        if (!firstIn.isEmpty()) {
            Expansions expansions = expansions(firstIn.keySet(), document, language);
            firstIn.forEach((acronym, segment) -> {
                if (!expansions.expands(acronym)) {
                    DataPath at = DataPath.of("segments").index(segment).property("text");
                    sink.reportValue(at.key(language), text(segments.get(segment), language), "acronym", acronym);
                }
            });
        }
    }

    private static String text(Segment segment, String language) {
        return segment.getText().get(language).orElse("");
    }

    private static Expansions expansions(Set<String> acronyms, BilingualDocument document, String language) {
        Expansions expansions = new Expansions(acronyms);
        document.getTitle().get(language).ifPresent(expansions::add);
        document.getDescription().get(language).ifPresent(expansions::add);
        document.getSegments()
                .forEach(segment -> segment.getText().get(language).ifPresent(expansions::add));
        return expansions;
    }
}
