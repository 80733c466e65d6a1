package org.ngopartnership.validation.rules.document;

import java.util.List;
import java.util.Set;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Segment;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.internal.text.NumberComparison;
import org.ngopartnership.validation.rules.shared.Languages;
import org.ngopartnership.value.Mention;

/** Rules on the pairing of a document's languages. */
final class PairingRules {

    static final Rule<BilingualDocument> SEGMENTS_ALIGNED = Rule.of(BilingualDocument.class, "BIL-002")
            .check((document, context, sink) -> {
                List<Segment> segments = document.getSegments();
                Set<String> languages = segments.isEmpty() ? Set.of() : Languages.of(document);
                for (int i = 0; i < segments.size(); i++) {
                    Segment segment = segments.get(i);
                    if (!segment.isOneSided()) {
                        String missing = missing(segment, languages);
                        if (!missing.isEmpty()) {
                            sink.report(
                                    DataPath.of("segments").index(i), "segment", segment.getId(), "languages", missing);
                        }
                    }
                }
            });

    static final Rule<BilingualDocument> LISTS_ALIKE = Rule.of(BilingualDocument.class, "BIL-003")
            .check((document, context, sink) -> {
                List<Segment> segments = document.getSegments();
                for (int i = 0; i < segments.size(); i = ListItems.end(segments, i)) {
                    String counts = ListItems.differences(segments, i);
                    if (!counts.isEmpty()) {
                        sink.report(DataPath.of("segments").index(i), "counts", counts);
                    }
                }
            });

    static final Rule<Segment> NUMBERS_ALIKE = Rule.of(Segment.class, "BIL-004").check((segment, context, sink) -> {
        String numbers = NumberComparison.differences(segment.getText());
        if (!numbers.isEmpty()) {
            sink.report(DataPath.of("text"), "numbers", numbers);
        }
    });

    static final Rule<BilingualDocument> PERSONS_NAMED_ALIKE = Rule.of(BilingualDocument.class, "BIL-005")
            .check((document, context, sink) -> {
                List<Mention> mentions = document.getSegments().isEmpty() ? List.of() : document.getMentions();
                if (mentions.stream().anyMatch(mention -> mention.getPerson().isPresent())) {
                    NamedPersons named = new NamedPersons(document);
                    for (int i = 0; i < mentions.size(); i++) {
                        String person = mentions.get(i).getPerson().orElse("");
                        String missing = named.missing(person);
                        if (!missing.isEmpty()) {
                            sink.reportValue(
                                    DataPath.of("mentions").index(i).property("person"), person, "languages", missing);
                        }
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(SEGMENTS_ALIGNED, LISTS_ALIKE, NUMBERS_ALIKE, PERSONS_NAMED_ALIKE);

    private PairingRules() {}

    private static String missing(Segment segment, Set<String> languages) {
        List<String> told = segment.getText().languages();
        if (told.stream().anyMatch(Languages::isNone)) {
            return "";
        }
        return String.join(
                ", ",
                languages.stream().filter(language -> !told.contains(language)).toList());
    }
}
