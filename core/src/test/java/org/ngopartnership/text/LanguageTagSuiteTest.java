package org.ngopartnership.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads the tags of the suite "bcp47", whose files hold the parts of the tag they are named by. */
@Tag("real-data")
class LanguageTagSuiteTest {

    /** What is left out, with the reason. */
    private static final Map<String, String> LEFT_OUT = Map.of();

    @Test
    void everyTagOfTheSuiteIsCutAsTheSuiteSays() throws IOException {
        Path folder = Path.of(
                Objects.requireNonNull(System.getProperty("ngopartnership.data")), "suites", "bcp47", "fixtures");
        Map<String, String> differences = new TreeMap<>();
        int run = 0;
        for (Path file : files(folder)) {
            String name = Objects.requireNonNull(file.getFileName()).toString();
            String tag = name.substring(0, name.length() - ".json".length());
            if (LEFT_OUT.containsKey(tag)) {
                continue;
            }
            run++;
            String expected = Files.readString(file).replaceAll("\\s", "");
            String actual = json(Subtags.scan(tag));
            if (!expected.equals(actual)) {
                differences.put(tag, actual);
            }
        }
        System.out.printf(
                "Suite bcp47: %d run, %d passed, %d left out %s%n",
                run, run - differences.size(), LEFT_OUT.size(), LEFT_OUT);

        assertThat(run).isPositive();
        assertThat(differences).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String json(@Nullable Subtags subtags) {
        if (subtags == null) {
            return "not well-formed";
        }
        String tag = subtags.toString();
        boolean grandfathered = subtags.isGrandfathered();
        boolean regular = Stream.of("art-", "cel-", "no-", "zh-").anyMatch(tag::startsWith);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("language", string(subtags.primary()));
        parts.put("extendedLanguageSubtags", strings(subtags.extended()));
        parts.put("script", string(subtags.script()));
        parts.put("region", string(subtags.region()));
        parts.put("variants", strings(subtags.variants()));
        parts.put("extensions", extensions(subtags.extensions()));
        parts.put("privateuse", strings(subtags.privateUse()));
        parts.put("irregular", string(grandfathered && !regular ? tag : null));
        parts.put("regular", string(grandfathered && regular ? tag : null));
        return object(parts);
    }

    private static String extensions(List<String> extensions) {
        List<String> objects = new ArrayList<>();
        for (String extension : extensions) {
            List<String> subtags = List.of(extension.split("-", -1));
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("singleton", string(subtags.get(0)));
            parts.put("extensions", strings(subtags.subList(1, subtags.size())));
            objects.add(object(parts));
        }
        return "[" + String.join(",", objects) + "]";
    }

    private static String object(Map<String, String> parts) {
        List<String> members = new ArrayList<>();
        parts.forEach((name, value) -> members.add(string(name) + ":" + value));
        return "{" + String.join(",", members) + "}";
    }

    private static String strings(List<String> texts) {
        return "["
                + String.join(
                        ",", texts.stream().map(LanguageTagSuiteTest::string).toList()) + "]";
    }

    private static String string(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
