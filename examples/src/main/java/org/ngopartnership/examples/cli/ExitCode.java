package org.ngopartnership.examples.cli;

/** What a run ends with. */
final class ExitCode {

    /** Nothing at or above the wanted severity was found. */
    static final int FINE = 0;

    /** Something was found. */
    static final int FINDINGS = 1;

    /** The command was used wrongly. */
    static final int USAGE = 2;

    /** An input cannot be read. */
    static final int UNREADABLE = 3;

    /** The command itself is at fault. */
    static final int FAULT = 4;

    private ExitCode() {}
}
