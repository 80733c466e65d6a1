package org.ngopartnership.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** One run of the command, and what came of it. */
record Run(int exitCode, String out, String err) {

    /** A day in UTC that is already the next one in the zone of the tests. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), ZoneOffset.UTC);

    static Run of(String... arguments) {
        return new Setting().run(arguments);
    }

    static Setting withInput(String text) {
        return new Setting().input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Setting withInput(InputStream in) {
        return new Setting().input(in);
    }

    static Setting onTerminal() {
        return new Setting().terminal();
    }

    /** What a run finds around it. */
    static final class Setting {
        private InputStream in = InputStream.nullInputStream();
        private Clock clock = CLOCK;
        private Map<String, String> environment = Map.of();
        private boolean terminal;

        Setting input(InputStream wanted) {
            in = wanted;
            return this;
        }

        Setting clock(Clock wanted) {
            clock = wanted;
            return this;
        }

        Setting environment(String name, String value) {
            environment = Map.of(name, value);
            return this;
        }

        Setting terminal() {
            terminal = true;
            return this;
        }

        Run run(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exitCode = Main.run(
                    new Surroundings(in, stream(out), stream(err), clock, environment, terminal, terminal), arguments);
            return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        private static PrintStream stream(ByteArrayOutputStream bytes) {
            return new PrintStream(bytes, false, StandardCharsets.UTF_8);
        }
    }
}
