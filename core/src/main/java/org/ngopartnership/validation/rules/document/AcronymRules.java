package org.ngopartnership.validation.rules.document;

import java.util.HashSet;
import java.util.List;
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
            .info()
            .source("SEED")
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
        Expansions expansions = expansions(document, language);
        Set<String> told = new HashSet<>();
        List<Segment> segments = document.getSegments();
        for (int i = 0; i < segments.size(); i++) {
            String text = segments.get(i).getText().get(language).orElse("");
            for (String acronym : Acronyms.in(text)) {
                if (told.add(acronym) && !expansions.expands(acronym)) {
                    DataPath at = DataPath.of("segments").index(i).property("text");
                    sink.reportValue(at.key(language), text, "acronym", acronym);
                }
            }
        }
    }

    private static Expansions expansions(BilingualDocument document, String language) {
        Expansions expansions = new Expansions();
        document.getTitle().get(language).ifPresent(expansions::add);
        document.getDescription().get(language).ifPresent(expansions::add);
        document.getSegments()
                .forEach(segment -> segment.getText().get(language).ifPresent(expansions::add));
        return expansions;
    }
}
