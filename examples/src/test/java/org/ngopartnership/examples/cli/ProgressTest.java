package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final String RECORDS = "{\"id\": \"a\"}\n".repeat(1_000);

    @Test
    void whatTakesLongIsShownOnATerminalAndWipedAway() {
        Run run = Run.withInput(RECORDS).terminal().clock(hurried()).run("validate", "--max-findings=1", "-");

        assertThat(run.err()).startsWith("\r\u001b[K256 records read").endsWith("\r\u001b[K");
    }

    @Test
    void whatIsQuickIsNotShown() {
        assertThat(Run.withInput(RECORDS).terminal().run("validate", "-").err()).isEmpty();
    }

    @Test
    void withoutATerminalNothingIsShown() {
        assertThat(Run.withInput(RECORDS).clock(hurried()).run("validate", "-").err())
                .isEmpty();
    }

    /** A clock on which every look takes two seconds. */
    private static Clock hurried() {
        return new Clock() {
            private long now;

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                now += 2_000;
                return Instant.ofEpochMilli(now);
            }
        };
    }
}
