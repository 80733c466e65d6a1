package org.ngopartnership.json;

import java.util.Optional;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.RuleFinding;

/** Words what rules find, as text and place of an input show it. */
final class RuleFindings {

    private RuleFindings() {}

    static Finding finding(
            RuleFinding found, ReportLanguage language, Optional<String> record, DataPath path, Optional<Place> place) {
        return Finding.builder()
                .rule(found.rule().id())
                .severity(found.severity())
                .message(found.message(language))
                .parameters(found.parameters())
                .record(record)
                .pointer(path.toPointer())
                .value(found.value())
                .place(place)
                .build();
    }
}
