package org.ngopartnership.validation.rules.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Segment;
import org.ngopartnership.validation.internal.text.PersonNames;
import org.ngopartnership.validation.rules.shared.Languages;

/**
 * Looks for persons that a document is recorded to mention in the segments of each of its languages. Persons that are not
 * recorded are not looked for: a text alone does not tell a person's name from any other.
 */
final class NamedPersons {

    /**
     * What a document says in one language.
     *
     * @param words  the words of all segments
     * @param paired  the words of those that are told in other languages too
     * @param latin  whether it is written so that a name would be found
     */
    private record Said(String language, Set<String> words, Set<String> paired, boolean latin) {}

    private final List<Said> all = new ArrayList<>();

    NamedPersons(BilingualDocument document) {
        for (String language : Languages.of(document)) {
            Set<String> words = new HashSet<>();
            Set<String> paired = new HashSet<>();
            StringBuilder said = new StringBuilder();
            for (Segment segment : document.getSegments()) {
                String text = segment.getText().get(language).orElse("");
                Set<String> here = PersonNames.words(text);
                words.addAll(here);
                if (!segment.isOneSided()) {
                    paired.addAll(here);
                }
                said.append(text);
            }
            all.add(new Said(language, words, paired, said.length() > 0 && PersonNames.isLatin(said.toString())));
        }
    }

    /** The languages that do not name a person whom another names, joined by commas. */
    String missing(String person) {
        List<String> parts = PersonNames.parts(person);
        boolean named = false;
        List<String> silent = new ArrayList<>();
        for (Said said : all) {
            named |= parts.stream().anyMatch(said.paired()::contains);
            if (said.latin() && parts.stream().noneMatch(said.words()::contains)) {
                silent.add(said.language());
            }
        }
        return named ? String.join(", ", silent) : "";
    }
}
