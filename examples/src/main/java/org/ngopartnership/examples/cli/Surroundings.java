package org.ngopartnership.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/**
 * What a run of the command takes from its process, so that a test can give it something else.
 *
 * @param in  standard input
 * @param out  standard output, for what was asked for
 * @param err  standard error, for everything else
 * @param clock  tells today's date, in UTC
 * @param environment  the environment variables
 * @param outIsTerminal  whether standard output goes to a terminal
 * @param errIsTerminal  whether standard error goes to a terminal
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal) {

    private static final String OUT_IS_TERMINAL = "ngopartnership.terminal.out";
    private static final int BUFFER = 1 << 16;
    private static final String ERR_IS_TERMINAL = "ngopartnership.terminal.err";

    /** Those of this process. The launcher says what is a terminal, as {@code System.console()} means less and less. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Clock.systemUTC(),
                System.getenv(),
                Boolean.getBoolean(OUT_IS_TERMINAL),
                Boolean.getBoolean(ERR_IS_TERMINAL));
    }

    /** A stream in UTF-8 whatever the locale, flushed by the one who uses it. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }

    /** Whether the environment wants colour, if nothing else is said. */
    boolean wantsColour() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
