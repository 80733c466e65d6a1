package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void aFaultIsOneLineAndExitCodeFour() {
        Run run = Run.withInput(new BrokenInput(new IllegalStateException("oh\u0007")))
                .run("validate", "-");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .isEqualTo(
                        "ngo-partnership: internal fault: IllegalStateException: oh\\u0007 (--debug shows the trace)\n");
    }

    @Test
    void aFaultIsToldInFrench() {
        assertThat(Run.withInput(new BrokenInput(new IllegalStateException()))
                        .run("validate", "--language=fr", "-")
                        .err())
                .isEqualTo("ngo-partnership: défaillance interne : IllegalStateException (--debug montre la trace)\n");
    }

    @Test
    void debugShowsTheTrace() {
        Run run =
                Run.withInput(new BrokenInput(new IllegalStateException("oh"))).run("validate", "--debug", "-");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("\tat org.ngopartnership.examples.cli.");
    }

    @Test
    void anErrorOfTheMachineIsNoFinding() {
        assertThat(Run.withInput(new BrokenInput(new StackOverflowError()))
                        .run("validate", "-")
                        .exitCode())
                .isEqualTo(4);
    }

    @Test
    void outputThatIsLostIsAFault() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        int exitCode = Main.run(
                new Surroundings(
                        InputStream.nullInputStream(),
                        new PrintStream(full, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        Run.CLOCK,
                        Map.of(),
                        false,
                        false),
                "rules");

        assertThat(exitCode).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("ngo-partnership: standard output cannot be written\n");
    }
}
