package org.ngopartnership.validation;

import java.util.Optional;
import org.ngopartnership.language.ReportLanguage;

/**
 * What the areas of the rules are called, for headings.
 *
 * @since 0.1
 */
public final class RuleAreas {

    private RuleAreas() {}

    /**
     * {@return the title of an area; empty for an area that is not of this library}
     *
     * @param area  the letters before the hyphen in the id of a rule, for example {@code PST}
     * @param language  the language
     */
    public static Optional<String> title(String area, ReportLanguage language) {
        return ReportLanguage.texts().find(language, "area." + area);
    }
}
