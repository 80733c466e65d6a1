package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.validation.Finding;

/** What is JSON is read, what is not is a finding of the right rule, in every form of input. */
class HostileTextsTest {

    private static final List<String> UNREADABLE = List.of("JSN-001", "JSN-008", "JSN-009");

    /** The ways in which a text can stand in an input. */
    enum Form {
        W("in.json", "", ""),
        L("in.ndjson", "", "\n"),
        R("in.json", "{\"schemaVersion\": \"1\", \"ngos\": [\n", "\n]}"),
        A("in.json", "[", "]");

        private final String name;
        private final String before;
        private final String after;

        Form(String name, String before, String after) {
            this.name = name;
            this.before = before;
            this.after = after;
        }

        List<String> rules(byte[] text) {
            ByteArrayOutputStream input = new ByteArrayOutputStream();
            input.writeBytes(before.getBytes(StandardCharsets.UTF_8));
            input.writeBytes(text);
            input.writeBytes(after.getBytes(StandardCharsets.UTF_8));
            return Imports.report(Imports.TOYS, name, input.toByteArray()).findings().stream()
                    .map(Finding::getRule)
                    .toList();
        }
    }

    static Stream<String[]> texts() {
        return HostileTable.rows("texts.tsv");
    }

    @Test
    void thereAreEnough() {
        assertThat(texts().map(row -> row[0])).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isReadOrRefusedForTheRightReason(String name, String expected, String forms, String text) {
        for (String form : forms.split("", -1)) {
            if (form.isEmpty()) {
                continue;
            }
            List<String> rules = Form.valueOf(form).rules(HostileTable.bytes(text));
            if (expected.equals("-")) {
                assertThat(rules).as("%s as %s", name, form).doesNotContainAnyElementsOf(UNREADABLE);
            } else {
                assertThat(rules).as("%s as %s", name, form).contains(expected);
            }
        }
    }
}
