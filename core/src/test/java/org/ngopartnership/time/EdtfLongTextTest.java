package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of some ten million characters; what takes more than linear time would not end within the minute. */
class EdtfLongTextTest {
    private static final int REPETITIONS = 5_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"9", "X", "-", "/", "..", "?", "2018/", "2018-12-19", "[", " "})
    void repetitionsAreRejectedAtOnce(String part) {
        String text = part.repeat(REPETITIONS);

        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> assertThat(EdtfDate.tryParse(text)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y1", "Y-1", "2018-12-19T10:30:00.1", "2018/Y1"})
    void formsOfAnyLengthAreReadInOneGo(String start) {
        String text = start + "0".repeat(REPETITIONS);

        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> assertThat(EdtfDate.parse(text)).hasToString(text));
    }
}
