package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The inputs that the search for bad bytes begins with, and those that it has found, read under every name. A file ends
 * in a byte that chooses the name it is read under there; a line feed is none at all.
 */
class AnyInputSeedsTest {

    private static Path folder() throws URISyntaxException {
        URI uri = AnyInputSeedsTest.class
                .getResource("ImportFuzzTestInputs/anyBytes/empty")
                .toURI();
        return Path.of(uri).getParent();
    }

    static List<Path> seeds() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areReadUnderEveryName(Path seed) throws IOException {
        byte[] bytes = Files.readAllBytes(seed);
        AnyInput.check(bytes);
        for (int choice = 0; choice < 2 * AnyInput.NAMES.size(); choice++) {
            bytes[bytes.length - 1] = (byte) choice;
            AnyInput.check(bytes);
        }
    }

    @Test
    void validOnesAreTakenForWhatTheyAre() throws IOException, URISyntaxException {
        for (String name :
                List.of("registry.json", "array.json", "lines.ndjson", "comma.csv", "semicolon.csv", "tab.csv")) {
            for (String end : List.of("", ".gz")) {
                byte[] bytes = Files.readAllBytes(folder().resolve(name + end));
                assertThat(AnyInput.report("stdin", AnyInput.input(bytes), Integer.MAX_VALUE))
                        .as(name + end)
                        .contains("\"rejected\": 0");
            }
        }
    }
}
