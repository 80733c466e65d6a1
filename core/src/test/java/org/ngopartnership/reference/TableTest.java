package org.ngopartnership.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.ngopartnership.text.LocalizedText;

class TableTest {

    private static <T> List<T> read(String text, Function<Table.Row, T> maker) {
        return Table.read("t.tsv", new StringReader(text), maker);
    }

    @Test
    void commentsAndBlankLinesAreSkippedAndEmptyCellsAreAbsent() {
        assertThat(read("# c\nen\tfr\n\na\t\n\tb\n# c\nc\td\n", row -> row.text("en", "fr")))
                .containsExactly(
                        LocalizedText.en("a"),
                        LocalizedText.fr("b"),
                        LocalizedText.en("c").fr("d"));
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("n\n1\nx\n", row -> row.required("n", Integer::valueOf)))
                .withMessage("t.tsv, line 3: n cannot be read: x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("n\tm\n1\t\n", row -> row.required("m", Integer::valueOf)))
                .withMessage("t.tsv, line 2: m is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("n\n1\t2\n", row -> row))
                .withMessage("t.tsv, line 2: 1 cells are expected, 2 are there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("n\n1\n", row -> row.find("m")))
                .withMessage("t.tsv, line 2: there is no column m");
        assertThatNullPointerException()
                .isThrownBy(() -> Table.read("nowhere.tsv", row -> row))
                .withMessage("nowhere.tsv");
    }

    @Test
    void aReaderThatFailsIsNoFaultOfTheText() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Table.read("t.tsv", failing, row -> row)).isInstanceOf(UncheckedIOException.class);
    }
}
