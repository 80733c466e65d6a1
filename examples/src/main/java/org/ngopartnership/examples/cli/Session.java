package org.ngopartnership.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command.
 *
 * @param surroundings  what it takes from the process
 * @param texts  what it says, in the language asked for
 * @param errors  what it does when something goes wrong
 */
record Session(Surroundings surroundings, Texts texts, Errors errors) {

    /** A writer to standard output; flushed by the one who uses it. */
    PrintWriter writer() {
        return new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
    }

    PrintWriter errorWriter() {
        return new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8);
    }

    /** Says a line on standard output, as lines end everywhere in this library. */
    void say(String line) {
        surroundings.out().print(line);
        surroundings.out().print('\n');
    }
}
