package org.ngopartnership.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The arguments make sense one by one, but not here. */
final class WrongUseException extends ParameterException {

    private static final long serialVersionUID = 1L;
    private final String saying;

    WrongUseException(CommandLine command, String saying) {
        super(command, saying);
        this.saying = saying;
    }

    /** What is wrong, in the language asked for. */
    String saying() {
        return saying;
    }
}
