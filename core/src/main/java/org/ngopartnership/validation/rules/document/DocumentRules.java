package org.ngopartnership.validation.rules.document;

import java.time.LocalDate;
import java.util.List;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.CirculationKind;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.Texts;
import org.ngopartnership.value.Mention;

/** Rules on documents, how they reached their readers, and their review. */
final class DocumentRules {

    private static final int MONTHS_OF_PATIENCE = 12;

    /** Nobody could tell what is meant: a symbol, another name or the text itself tells it as well. */
    static final Rule<BilingualDocument> SAYS_WHAT_IT_IS = Rule.of(BilingualDocument.class, "DOC-001")
            .check((document, context, sink) -> {
                if (Texts.isBlank(document.getTitle())
                        && Texts.isBlank(document.getDescription())
                        && document.getSymbol().isEmpty()
                        && document.getOtherNames().stream().allMatch(name -> Texts.isBlank(name.getText()))
                        && document.getVersions().stream()
                                .allMatch(version -> version.getSymbol().isEmpty())
                        && document.getSegments().stream().allMatch(segment -> Texts.isBlank(segment.getText()))) {
                    sink.report(DataPath.HERE);
                }
            });

    static final Rule<Circulation> PUBLISHED_SOMEWHERE = Rule.of(Circulation.class, "DOC-005")
            .check((circulation, context, sink) -> {
                if (circulation.getKind() == CirculationKind.PUBLICATION
                        && circulation.getAddress().isEmpty()
                        && (isWithoutChannel(circulation) || Online.isMeant(circulation.getChannel()))) {
                    sink.report(DataPath.HERE);
                }
            });

    static final Rule<Review> COMMENTS_AWAITED_FROM_SOMEONE = Rule.of(Review.class, "DOC-006")
            .check((review, context, sink) -> {
                if (review.getState() == ReviewState.AWAITING_COMMENTS
                        && review.getReviewers().stream().noneMatch(DocumentRules::namesSomeone)) {
                    sink.report(DataPath.of("state"));
                }
            });

    static final Rule<Circulation> READERS_TOLD_ALIKE = Rule.of(Circulation.class, "DOC-007")
            .check((circulation, context, sink) -> {
                for (int i = 0; i < circulation.getDivergences().size(); i++) {
                    sink.report(
                            DataPath.of("divergences").index(i),
                            "kind",
                            circulation.getDivergences().get(i).getKind());
                }
            });

    static final Rule<Review> COMMENTS_COME_IN_TIME = Rule.of(Review.class, "DOC-010")
            .check((review, context, sink) -> {
                if (review.getState() == ReviewState.AWAITING_COMMENTS
                        && review.getSince().isPresent()
                        && review.getSince().get().isDefinitelyBefore(whenPatienceBegan(context.asOf()))) {
                    sink.reportValue(DataPath.of("since"), review.getSince().get(), "asOf", context.asOf());
                }
            });

    static final List<Rule<?>> ALL = List.of(
            SAYS_WHAT_IT_IS,
            PUBLISHED_SOMEWHERE,
            COMMENTS_AWAITED_FROM_SOMEONE,
            READERS_TOLD_ALIKE,
            COMMENTS_COME_IN_TIME);

    private DocumentRules() {}

    private static LocalDate whenPatienceBegan(LocalDate day) {
        LocalDate first = LocalDate.MIN.plusMonths(MONTHS_OF_PATIENCE);
        return day.isBefore(first) ? LocalDate.MIN : day.minusMonths(MONTHS_OF_PATIENCE);
    }

    private static boolean isWithoutChannel(Circulation circulation) {
        return Texts.isBlank(circulation.getChannel())
                && circulation.getChannelOf().isEmpty();
    }

    private static boolean namesSomeone(Mention reviewer) {
        return reviewer.getPerson().isPresent()
                || reviewer.getBody().isPresent()
                || reviewer.getRoleCode().isPresent()
                || !Texts.isBlank(reviewer.getRole());
    }
}
