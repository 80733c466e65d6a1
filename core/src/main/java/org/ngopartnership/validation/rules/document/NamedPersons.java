package org.ngopartnership.validation.rules.document;

import java.util.ArrayList;
import java.util.List;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Segment;
import org.ngopartnership.validation.internal.text.PersonNames;
import org.ngopartnership.validation.rules.shared.Languages;

/**
 * Looks for a person that a document is recorded to mention in the segments of each of its languages. Persons that are not
 * recorded are not looked for: a text alone does not tell a person's name from any other.
 */
final class NamedPersons {

    private NamedPersons() {}

    /** The languages that do not name a person whom another names, joined by commas. */
    static String missing(String person, BilingualDocument document) {
        if (!PersonNames.isJudged(person)) {
            return "";
        }
        boolean named = false;
        List<String> silent = new ArrayList<>();
        for (String language : Languages.of(document)) {
            boolean paired = false;
            boolean anywhere = false;
            StringBuilder latin = new StringBuilder();
            for (Segment segment : document.getSegments()) {
                String text = segment.getText().get(language).orElse("");
                boolean here = PersonNames.isNamed(person, text);
                anywhere |= here;
                paired |= here && !segment.isOneSided();
                latin.append(text);
            }
            named |= paired;
            if (!anywhere && latin.length() > 0 && PersonNames.isLatin(latin.toString())) {
                silent.add(language);
            }
        }
        return named ? String.join(", ", silent) : "";
    }
}
