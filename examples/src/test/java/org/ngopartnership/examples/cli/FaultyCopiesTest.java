package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Copies of the note with faults in them: each fault is found, with its rule and its place, and nothing besides. */
class FaultyCopiesTest {

    private static final Path NOTE = Path.of("data/working-group-note.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The rules that the note breaks as it is. */
    private static final Set<String> USUAL = findings(Run.of("validate", "--format=json", NOTE.toString()))
            .map(finding -> finding.get("rule").asString())
            .collect(Collectors.toSet());

    @TempDir
    Path folder;

    /** A copy of the note in the making, and what is to be found in it. */
    private static final class Copy {
        private final List<String[]> faults = new ArrayList<>();
        private String text = read();

        /** Puts a fault in the place of a text that stands there once. */
        Copy fault(String rule, String pointer, String before, String sound, String faulty, int shift) {
            String context = before + sound;
            assertThat(text.split(Pattern.quote(context), -1)).as(context).hasSize(2);
            text = text.replace(context, before + faulty);
            faults.add(new String[] {rule, pointer, before + faulty, Integer.toString(before.length() + shift)});
            return this;
        }

        /** Rule, line, column and pointer of each fault, in the order of the text. */
        List<String> expected() {
            return faults.stream()
                    .map(fault -> {
                        int at = text.indexOf(fault[2]) + Integer.parseInt(fault[3]);
                        return String.format(Locale.ROOT, "%08d %s %s %s", at, fault[0], place(text, at), fault[1]);
                    })
                    .sorted()
                    .map(fault -> fault.substring(9))
                    .toList();
        }
    }

    @Test
    void eightFaultsInOneFileAreFoundInOneRun() throws IOException {
        Copy copy = new Copy()
                .fault(
                        "JSN-004",
                        "/serie",
                        "\"edition\"",
                        ": \"2018\",",
                        ": \"2018\",\n      \"serie\": \"ICNGO\",",
                        16)
                .fault("JSN-002", "/composition/parts/0/count/value", "\"value\": ", "25", "\"25\"", 0)
                .fault(
                        "JSN-006",
                        "/agenda/collectiveState/states/0/state",
                        "\"state\": ",
                        "\"ONGOING\"",
                        "\"STARTED\"",
                        0)
                .fault("JSN-007", "/date", "\"date\": ", "\"2020-02-26\"", "\"2020-02-30\"", 0)
                .fault("JSN-005", "/kind", "\"kind\": \"NOTE\",", "", "\n      \"kind\": \"GUIDE\",", 7)
                .fault("REL-001", "/meeting", "\"meeting\": ", "\"meeting-2020-02-26\"", "\"meeting-2020-02-27\"", 0)
                .fault(
                        "REL-002",
                        "/id",
                        "\"meetings\": [\n    ",
                        "",
                        "{\n      \"id\": \"icngo-2018\"\n    },\n    ",
                        14)
                .fault("JSN-003", "/id", "\"mechanisms\": [\n    ", "{\n      \"id\": \"first-mechanisms\",", "{", 0);
        Path file = write("eight.json", copy.text, StandardCharsets.UTF_8);
        Run run = Run.of("validate", "--format=json", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(places(run)).isEqualTo(copy.expected());
        JsonNode records = JSON.readTree(run.out()).at("/sources/0/records");
        assertThat(records.get("read").asInt()).isEqualTo(11);
        assertThat(records.get("rejected").asInt()).isEqualTo(4);
    }

    @Test
    void aTruncatedFileIsReadAsFarAsItGoes() throws IOException {
        String text = read();
        String whole = text.substring(0, text.indexOf("Depuis sa constitution") + 20);
        Run run = Run.of(
                "validate",
                "--format=json",
                write("cut.json", whole, StandardCharsets.UTF_8).toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        String start = "Depuis sa constitution";
        assertThat(places(run))
                .containsExactly("JSN-001 " + place(text, text.indexOf(start) + 20) + " /segments/3/text/fr");
        assertThat(JSON.readTree(run.out()).at("/sources/0/records/accepted").asInt())
                .isEqualTo(5);
    }

    @Test
    void latin1IsToldByteForByte() throws IOException {
        String text = read();
        Run run = Run.of(
                "validate",
                "--format=json",
                write("latin.json", text, StandardCharsets.ISO_8859_1).toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(places(run))
                .startsWith("JSN-009 " + place(text, text.indexOf('é')) + " /name/fr")
                .allMatch(place -> place.startsWith("JSN-009 "))
                .hasSizeGreaterThan(100);
        assertThat(Run.of("validate", folder.resolve("latin.json").toString()).out())
                .contains("Conf\uFFFDrence internationale des ONG");
    }

    @Test
    void onlyWhatCannotBeReadAtAllEndsInAnotherWay() {
        assertThat(Run.of("validate", folder.resolve("nowhere.json").toString()).exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(Run.of("validate", folder.toString()).exitCode()).isEqualTo(ExitCode.UNREADABLE);
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static String read() {
        try {
            return Files.readString(NOTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line and column of a position. */
    private static String place(String text, int at) {
        String before = text.substring(0, at);
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return line + ":" + (at - before.lastIndexOf('\n'));
    }

    /** Rule, line, column and pointer of each finding that the sound note does not have. */
    private static List<String> places(Run run) {
        return findings(run)
                .filter(finding -> !USUAL.contains(finding.get("rule").asString()))
                .map(finding -> finding.get("rule").asString() + " " + finding.get("line") + ":" + finding.get("column")
                        + " " + finding.get("pointer").asString())
                .toList();
    }

    private static Stream<JsonNode> findings(Run run) {
        return JSON.readTree(run.out()).get("findings").valueStream();
    }
}
