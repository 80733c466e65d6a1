package org.ngopartnership.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that an option names, beside the inputs: without it the command cannot be meant. */
final class OptionFile {

    /** Reads what is in a file. */
    interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private final String option;
    private final String name;

    OptionFile(String option, String name) {
        this.option = option;
        this.name = name;
    }

    /** What is in the file; wrong use of the command if it cannot be read. */
    <T> T read(Reader<T> reader, Session session, Transfer transfer) {
        try {
            return reader.read(Path.of(name));
        } catch (InvalidPathException noName) {
            throw wrong("error.file.missing", session, transfer);
        } catch (UncheckedIOException unreadable) {
            throw wrong(key(unreadable.getCause()), session, transfer);
        } catch (IOException unreadable) {
            throw wrong(key(unreadable), session, transfer);
        }
    }

    private static String key(@Nullable IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "error.file.missing";
        }
        return problem instanceof AccessDeniedException ? "error.file.denied" : "error.file.folder";
    }

    private WrongUseException wrong(String key, Session session, Transfer transfer) {
        return transfer.wrong(session.texts().get(key, option, name));
    }
}
