package org.ngopartnership.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.document.Segment;
import org.ngopartnership.validation.DataPath;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.Mention;

/** Rules on documents, their review, and the pairing of their languages. */
final class DocumentRules {

    /** Tags of texts that belong to no one language, and so to all. */
    private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "zxx");

    static final Rule<Review> COMMENTS_AWAITED_FROM_SOMEONE = Rule.of(Review.class, "DOC-006")
            .warning()
            .source("SEED")
            .check((review, context, sink) -> {
                if (review.getState() == ReviewState.AWAITING_COMMENTS
                        && review.getReviewers().stream().noneMatch(DocumentRules::namesSomeone)) {
                    sink.report(DataPath.of("state"));
                }
            });

    static final Rule<BilingualDocument> SEGMENTS_ALIGNED = Rule.of(BilingualDocument.class, "BIL-002")
            .warning()
            .source("SEED")
            .check((document, context, sink) -> {
                List<Segment> segments = document.getSegments();
                Set<String> languages = segments.isEmpty() ? Set.of() : languages(document);
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

    static final List<Rule<?>> ALL = List.of(COMMENTS_AWAITED_FROM_SOMEONE, SEGMENTS_ALIGNED);

    private DocumentRules() {}

    private static boolean namesSomeone(Mention reviewer) {
        return reviewer.getPerson().isPresent()
                || reviewer.getBody().isPresent()
                || reviewer.getRoleCode().isPresent()
                || !Texts.isBlank(reviewer.getRole());
    }

    /** The languages of the halves; where none are stated, those in which any segment stands. */
    private static Set<String> languages(BilingualDocument document) {
        Set<String> languages = new LinkedHashSet<>();
        document.getHalves().forEach(half -> languages.add(half.getLanguage().toString()));
        if (languages.isEmpty()) {
            document.getSegments()
                    .forEach(segment -> languages.addAll(segment.getText().languages()));
        }
        languages.removeAll(NO_LANGUAGE);
        return languages;
    }

    private static String missing(Segment segment, Set<String> languages) {
        List<String> told = segment.getText().languages();
        if (told.stream().anyMatch(NO_LANGUAGE::contains)) {
            return "";
        }
        return String.join(
                ", ",
                languages.stream().filter(language -> !told.contains(language)).toList());
    }
}
