package org.ngopartnership.examples.cli;

import org.ngopartnership.examples.cli.Choices.Colour;
import org.ngopartnership.language.ReportLanguage;
import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {

    private static final String LANGUAGE = "--language";
    private static final String DEBUG = "--debug";

    @Option(
            names = LANGUAGE,
            paramLabel = "${bundle:label.language}",
            defaultValue = "en",
            converter = LanguageConverter.class,
            completionCandidates = LanguageConverter.AtHand.class,
            order = 90)
    ReportLanguage language = ReportLanguage.ENGLISH;

    @Option(names = "--colour", paramLabel = "auto|always|never", defaultValue = "auto", order = 91)
    Colour colour = Colour.AUTO;

    @Option(names = DEBUG, order = 92)
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 93)
    boolean help;

    Style style(Surroundings surroundings) {
        return new Style(
                switch (colour) {
                    case AUTO -> surroundings.outIsTerminal() && surroundings.wantsColour();
                    case ALWAYS -> true;
                    case NEVER -> false;
                });
    }

    /** The language asked for, found before anything else is understood, so that errors are told in it as well. */
    static ReportLanguage languageIn(String... arguments) {
        ReportLanguage found = ReportLanguage.ENGLISH;
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            String argument = arguments[i];
            String value = argument.startsWith(LANGUAGE + "=")
                    ? argument.substring(LANGUAGE.length() + 1)
                    : argument.equals(LANGUAGE) && i + 1 < arguments.length ? arguments[i + 1] : "";
            found = ReportLanguage.find(value).orElse(found);
        }
        return found;
    }

    /** Whether traces are asked for, found before anything else is understood. */
    static boolean debugIn(String... arguments) {
        for (String argument : arguments) {
            if (argument.equals("--")) {
                return false;
            }
            if (argument.equals(DEBUG)) {
                return true;
            }
        }
        return false;
    }
}
