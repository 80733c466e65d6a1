package org.ngopartnership.validation.internal.bundle;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Puts all pages into one file, without their examples, so that a program that starts opens one resource and not 120. The examples
 * are read from the single pages when they are asked for.
 */
final class PagePack {

    private static final String EXAMPLES = "\n## keeps\n";

    private PagePack() {}

    /** Writes the file beside a folder of pages. */
    static void write(Path folder) throws IOException {
        TreeSet<Path> pages = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.md")) {
            files.forEach(pages::add);
        }
        List<String> parts = new ArrayList<>();
        for (Path page : pages) {
            String text = Files.readString(page);
            int examples = text.indexOf(EXAMPLES);
            parts.add(examples < 0 ? text : text.substring(0, examples + 1));
        }
        Files.writeString(folder.resolveSibling("pages.md"), String.join("\n", parts));
    }
}
