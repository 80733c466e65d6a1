package org.ngopartnership.constraint.field;

import jakarta.validation.Payload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfPrecision;

/** A bean of the old kind, with constraints at every place that Bean Validation knows of. */
final class Folder {

    interface Thorough {}

    static final class Urgent implements Payload {}

    @EdtfDateText(groups = Thorough.class, message = "own words")
    @EdtfDateText(atLeast = EdtfPrecision.DAY, payload = Urgent.class, message = "to the day, please")
    final String opened;

    final List<@DocumentSymbolText String> papers;
    final Map<@LanguageTagText String, @InLanguages("en") LocalizedText> covers;

    Folder(String opened, List<String> papers, Map<String, LocalizedText> covers) {
        this.opened = opened;
        this.papers = papers;
        this.covers = covers;
    }

    @LanguageTagText
    public String getLanguage() {
        return "-";
    }

    public Optional<@EdtfDateText String> getClosed() {
        return Optional.of("soon");
    }
}
