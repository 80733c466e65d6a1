package org.ngopartnership.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.ngopartnership.json.internal.report.Excerpt;
import org.ngopartnership.json.internal.report.Located;
import org.ngopartnership.place.Place;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Finding;

/** Keeps what a report shows of places that become findings only at the end; a bounded number of them. */
final class PendingExcerpts {

    private static final int MOST = 1_000;

    private record Shown(int source, long record, Excerpt excerpt, LocalizedText recordName) {}

    private final Map<Place, Shown> byPlace = new LinkedHashMap<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();

    void keep(Place place, int source, long record, Supplier<Excerpt> excerpt, LocalizedText recordName) {
        sources.putIfAbsent(place.source(), source);
        if (byPlace.size() < MOST) {
            byPlace.put(place, new Shown(source, record, excerpt.get(), recordName));
        }
    }

    Located located(Finding finding) {
        Place place = finding.getPlace().orElse(null);
        Shown shown = place == null ? null : byPlace.get(place);
        if (shown != null) {
            return new Located(finding, shown.source(), shown.record(), shown.excerpt(), shown.recordName());
        }
        int source = place == null ? 0 : sources.getOrDefault(place.source(), 0);
        return new Located(finding, source, Located.BETWEEN, null, LocalizedText.empty());
    }
}
