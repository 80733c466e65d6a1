package org.ngopartnership.examples.cli;

import java.util.Locale;
import org.ngopartnership.examples.cli.Choices.Colour;
import org.ngopartnership.examples.cli.Choices.Language;
import org.ngopartnership.validation.ReportLanguage;
import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {

    private static final String LANGUAGE = "--language";
    private static final String DEBUG = "--debug";

    @Option(names = LANGUAGE, paramLabel = "en|fr", defaultValue = "en", order = 90)
    Language language = Language.EN;

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
            if (value.toLowerCase(Locale.ROOT).equals(ReportLanguage.FRENCH.tag())) {
                found = ReportLanguage.FRENCH;
            }
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
