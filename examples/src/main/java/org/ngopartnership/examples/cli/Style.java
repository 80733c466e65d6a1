package org.ngopartnership.examples.cli;

import java.util.Locale;
import org.ngopartnership.constraint.Severity;

/**
 * Colours of a terminal, or none.
 *
 * @param coloured  whether there are any
 */
record Style(boolean coloured) {

    private static final String RESET = "\u001b[0m";

    String bold(String text) {
        return with("1", text);
    }

    String faint(String text) {
        return with("2", text);
    }

    /** A text in the colour of a severity. */
    String of(Severity severity, String text) {
        return with(
                switch (severity) {
                    case ERROR -> "31";
                    case WARNING -> "33";
                    case INFO -> "36";
                },
                text);
    }

    /** The word for a severity. */
    static String key(Severity severity) {
        return "say.severity." + severity.name().toLowerCase(Locale.ROOT);
    }

    private String with(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
