package org.ngopartnership.examples.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.examples.cli.Choices.ReportFormat;
import org.ngopartnership.json.ImportReport;
import picocli.CommandLine.Model.CommandSpec;

/** Where the report goes, or what is converted: standard output, or a file. */
final class Output {

    private final Session session;
    private final @Nullable Path file;

    private Output(Session session, @Nullable Path file) {
        this.session = session;
        this.file = file;
    }

    /** The place asked for; wrong use if nothing can be written there, or if it would destroy an input. */
    static Output of(@Nullable String name, List<Path> inputs, Session session, CommandSpec spec) {
        if (name == null || name.equals(Inputs.STANDARD_INPUT)) {
            return new Output(session, null);
        }
        String key = "error.output";
        String what = name;
        try {
            Path file = Path.of(name);
            Path folder = file.toAbsolutePath().getParent();
            if (isOneOf(inputs, file)) {
                key = "error.output.input";
            } else if (Files.exists(file) ? isWritable(file) : folder != null && isWritableFolder(folder)) {
                return new Output(session, file);
            } else if (folder != null && !Files.exists(folder)) {
                key = "error.output.folder";
                what = String.valueOf(file.getParent());
            }
        } catch (InvalidPathException | IOException impossible) {
            // As it cannot be written for a reason that the others do not name.
        }
        throw new WrongUseException(spec.commandLine(), session.texts().get(key, what));
    }

    private static boolean isWritable(Path file) {
        return !Files.isDirectory(file) && Files.isWritable(file);
    }

    private static boolean isWritableFolder(Path folder) {
        return Files.isDirectory(folder) && Files.isWritable(folder);
    }

    private static boolean isOneOf(List<Path> inputs, Path file) throws IOException {
        for (Path input : inputs) {
            if (Files.exists(file) && Files.isSameFile(input, file)) {
                return true;
            }
        }
        return false;
    }

    /** Opens the place for what is written bit by bit; packed if the name of the file ends in {@code .gz}. */
    OutputStream open() {
        Path target = file;
        if (target == null) {
            return new Guarded(session.surroundings().out(), false);
        }
        try {
            OutputStream out = new Guarded(new BufferedOutputStream(Files.newOutputStream(target)), true);
            return target.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPOutputStream(out) : out;
        } catch (IOException unwritable) {
            throw fault(unwritable);
        }
    }

    /** Not the input's fault: the message of an unchecked I/O exception would blame the input. */
    private static IllegalStateException fault(IOException unwritable) {
        return new IllegalStateException(unwritable.toString(), unwritable);
    }

    /** A stream whose failures are told apart from those of inputs. */
    private static final class Guarded extends FilterOutputStream {
        private final boolean closing;

        Guarded(OutputStream out, boolean closing) {
            super(out);
            this.closing = closing;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException unwritable) {
                throw fault(unwritable);
            }
        }

        @Override
        public void flush() {
            try {
                out.flush();
            } catch (IOException unwritable) {
                throw fault(unwritable);
            }
        }

        @Override
        public void close() {
            try {
                if (closing) {
                    out.close();
                } else {
                    out.flush();
                }
            } catch (IOException unwritable) {
                throw fault(unwritable);
            }
        }
    }

    /** Writes the report. */
    void write(ImportReport report, ReportFormat format, Style style) {
        try {
            if (file == null) {
                write(report, format, style.coloured(), session.surroundings().out());
            } else {
                try (OutputStream out = Files.newOutputStream(file)) {
                    write(report, format, false, out);
                }
            }
        } catch (IOException unwritable) {
            throw fault(unwritable);
        }
    }

    private static void write(ImportReport report, ReportFormat format, boolean coloured, OutputStream out)
            throws IOException {
        switch (format) {
            case TEXT -> writeText(report, coloured, out);
            case JSON -> report.writeJson(out);
            case SARIF -> report.writeSarif(out);
            case HTML -> report.writeHtml(out);
        }
    }

    private static void writeText(ImportReport report, boolean coloured, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (coloured) {
            report.writeColouredText(writer);
        } else {
            report.writeText(writer);
        }
        writer.flush();
    }
}
