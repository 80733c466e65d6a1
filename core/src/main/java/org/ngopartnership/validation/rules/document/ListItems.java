package org.ngopartnership.validation.rules.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.SegmentKind;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.internal.text.ListLines;
import org.ngopartnership.validation.rules.shared.Languages;

/**
 * Counts the items of a list in each language: segments that are items and follow each other, or lines of one segment.
 *
 * <p>Items that are marked one-sided, or stand in no one language, do not count. A language without any item of the list is not
 * compared: it may tell the list otherwise.
 */
final class ListItems {

    private ListItems() {}

    /** Where the list that begins at a segment ends; any other segment stands for itself. */
    static int end(List<Segment> segments, int start) {
        int at = start;
        while (at < segments.size() && segments.get(at).getKind() == SegmentKind.LIST_ITEM) {
            at++;
        }
        return Math.max(at, start + 1);
    }

    /** The number of items by language if they differ, for example {@code fr 7, en 6}; else empty. */
    static String differences(List<Segment> segments, int start) {
        int end = end(segments, start);
        boolean items = segments.get(start).getKind() == SegmentKind.LIST_ITEM;
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Segment segment : segments.subList(start, end)) {
            LocalizedText text = segment.getText();
            for (int i = 0; i < text.size() && !segment.isOneSided(); i++) {
                int count = items ? 1 : ListLines.count(text.textAt(i));
                if (count > 0 && !Languages.isNone(text.tagAt(i))) {
                    counts.merge(text.tagAt(i), count, Integer::sum);
                }
            }
        }
        return counts.values().stream().distinct().count() < 2
                ? ""
                : counts.entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", "));
    }
}
