package org.ngopartnership.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to import: a name for reports, a way to open it, and its format where that is known. What is compressed as
 * gzip is unpacked while it is read; lines, columns and offsets are those of the unpacked bytes.
 *
 * @since 0.1
 */
public final class ImportSource {

    /** Opens an input; the importer closes it. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens the input.
         *
         * @return its bytes from the beginning
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    private static final String PACKED = ".gz";

    private final String name;
    private final Optional<ImportFormat> format;
    private final Opener opener;

    private ImportSource(String name, Optional<ImportFormat> format, Opener opener) {
        this.name = name;
        this.format = format;
        this.opener = opener;
    }

    /**
     * A file, its format told by its name ({@code .json}, {@code .ndjson}, {@code .jsonl}, {@code .csv}, each also with
     * {@code .gz}), else by its content. That it is compressed is told by its content in any case.
     *
     * @param file  the file
     * @return the source, named like the file
     */
    public static ImportSource of(Path file) {
        return of(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * An input, its format told by its name, else by its content.
     *
     * @param name  its name in reports
     * @param opener  opens it
     * @return the source
     */
    public static ImportSource of(String name, Opener opener) {
        return new ImportSource(name, formatOf(name), opener);
    }

    /**
     * A text, its format told by its name, else by its content.
     *
     * @param name  its name in reports
     * @param text  the text
     * @return the source
     */
    public static ImportSource ofText(String name, String text) {
        return of(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * {@return this source in a stated format}
     *
     * @param stated  the format, whatever name and content say
     */
    public ImportSource as(ImportFormat stated) {
        return new ImportSource(name, Optional.of(stated), opener);
    }

    /** {@return the name in reports} */
    public String name() {
        return name;
    }

    /** {@return the format; empty if the content must tell} */
    public Optional<ImportFormat> format() {
        return format;
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    private static Optional<ImportFormat> formatOf(String name) {
        String whole = name.toLowerCase(Locale.ROOT);
        String lower = whole.endsWith(PACKED) ? whole.substring(0, whole.length() - PACKED.length()) : whole;
        if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
            return Optional.of(ImportFormat.NDJSON);
        }
        if (lower.endsWith(".csv")) {
            return Optional.of(ImportFormat.CSV);
        }
        return lower.endsWith(".json") ? Optional.of(ImportFormat.REGISTRY_JSON) : Optional.empty();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
