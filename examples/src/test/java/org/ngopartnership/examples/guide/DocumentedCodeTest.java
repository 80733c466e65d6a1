package org.ngopartnership.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Code in the documents is code that runs: each Java block names the file it stands in, in a comment before it,
 * {@code <!-- from FILE -->}, and every line of it stands there, in one run; "…" alone on a line parts runs.
 */
class DocumentedCodeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String FROM = "<!-- from ";

    /** A block of Java in a document. */
    private record Block(Path document, int line, String source, List<String> code) {

        /** What stands in the document and not in the source; empty if all does. */
        String missing() throws IOException {
            if (source.isEmpty()) {
                return "no comment says where this stands";
            }
            Path file = ROOT.resolve(source);
            if (!Files.isRegularFile(file)) {
                return "there is no " + source;
            }
            String text = flat(Files.readAllLines(file));
            for (String run : flat(code).split("\n…\n", -1)) {
                if (!text.contains("\n" + run.strip() + "\n")) {
                    return "not in " + source + ":\n" + run;
                }
            }
            return "";
        }

        /** Without indentation and empty lines, since a document shows a part of a file. */
        private static String flat(List<String> lines) {
            StringBuilder text = new StringBuilder("\n");
            lines.stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> text.append(line).append('\n'));
            return text.toString();
        }
    }

    @Test
    void everyBlockOfJavaStandsInTheFileItNames() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path document : documents()) {
            blocks.addAll(blocks(document));
        }

        assertThat(blocks).hasSizeGreaterThan(5);
        for (Block block : blocks) {
            assertThat(block.missing())
                    .as("%s, line %d", block.document(), block.line())
                    .isEmpty();
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> documents = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), documents.sorted())
                    .filter(document -> document.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<Block> blocks(Path document) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(document);
        String source = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FROM)) {
                source = line.substring(FROM.length(), line.indexOf(" -->"));
            } else if (line.equals("```java") || line.equals("````markdown")) {
                String fence = line.substring(0, line.lastIndexOf('`') + 1);
                int end = i + lines.subList(i, lines.size()).indexOf(fence);
                blocks.add(new Block(document, i + 1, source, lines.subList(i + 1, end)));
                source = "";
                i = end;
            }
        }
        return blocks;
    }
}
