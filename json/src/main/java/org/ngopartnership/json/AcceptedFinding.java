package org.ngopartnership.json;

import java.util.Optional;
import org.ngopartnership.json.internal.report.FindingKey;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;

/**
 * A finding that was reported before and is accepted. Wherever it stands now, it is the same by its rule, its record (its
 * source if it has no record), its pointer and its value.
 *
 * @param rule  the id of the rule
 * @param record  the id of the record
 * @param source  the name of the source
 * @param pointer  the JSON Pointer inside the record
 * @param value  the value quoted
 * @param message  what it said
 * @since 0.1
 */
public record AcceptedFinding(
        String rule,
        Optional<String> record,
        Optional<String> source,
        String pointer,
        Optional<String> value,
        String message) {

    static AcceptedFinding of(Finding finding) {
        return new AcceptedFinding(
                finding.getRule(),
                finding.getRecord(),
                finding.getPlace().map(Place::source),
                finding.getPointer(),
                finding.getValue(),
                finding.getMessage());
    }

    FindingKey key() {
        return FindingKey.of(rule, record, source, pointer, value);
    }
}
