package org.ngopartnership.examples.cli;

import java.util.ArrayList;
import org.ngopartnership.language.ReportLanguage;
import picocli.CommandLine.ITypeConverter;

/** Reads the tag of a language in which everything can be said. */
final class LanguageConverter implements ITypeConverter<ReportLanguage> {

    /** Made by picocli. */
    LanguageConverter() {}

    @Override
    public ReportLanguage convert(String tag) {
        return ReportLanguage.find(tag).orElseThrow(() -> new IllegalArgumentException("No texts: " + tag));
    }

    /** The languages there are. */
    static final class AtHand extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        /** Made by picocli. */
        AtHand() {
            ReportLanguage.atHand().forEach(language -> add(language.tag()));
        }
    }
}
