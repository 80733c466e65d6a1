package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ngopartnership.json.internal.binding.Misdecoded;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * No text of the published records in {@code ngo/ror} of the folder that the system property {@code ngopartnership.data}
 * names is taken for a mis-decoded one.
 */
@Tag("real-data")
class RealNamesTest {

    private static final JsonFactory PARSERS = new JsonFactory();

    @Test
    void noRealNameLooksMisdecoded() throws IOException {
        Set<String> found = new TreeSet<>();
        int texts = 0;
        for (Path file : files()) {
            for (String line : lines(file)) {
                try (JsonParser parser = PARSERS.createParser(ObjectReadContext.empty(), line)) {
                    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                        if (token == JsonToken.VALUE_STRING) {
                            texts++;
                            if (Misdecoded.find(parser.getString()) != null) {
                                found.add(parser.getString());
                            }
                        }
                    }
                }
            }
        }
        System.out.printf("Real names: %d texts, %d look mis-decoded%n", texts, found.size());
        assertThat(found).isEmpty();
        assertThat(texts).isGreaterThan(100_000);
    }

    private static List<String> lines(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return file.toString().endsWith(".jsonl")
                ? text.lines().filter(line -> !line.isBlank()).toList()
                : List.of(text);
    }

    private static List<Path> files() throws IOException {
        String data = Objects.requireNonNull(System.getProperty("ngopartnership.data"), "-Dngopartnership.data=FOLDER");
        try (Stream<Path> files = Files.walk(Path.of(data, "ngo", "ror"))) {
            return files.filter(file -> file.toString().matches(".*\\.jsonl?"))
                    .sorted()
                    .toList();
        }
    }
}
