package org.ngopartnership.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.examples.cli.Choices.InputFormat;
import org.ngopartnership.json.ImportSource;
import picocli.CommandLine.Model.CommandSpec;

/** The files named on the command line, and standard input. */
final class Inputs {

    /** What names standard input. */
    static final String STANDARD_INPUT = "-";

    private final Session session;
    private final List<ImportSource> sources = new ArrayList<>();
    private final CommandSpec spec;
    private final List<Path> paths = new ArrayList<>();
    private final Set<Path> real = new HashSet<>();
    private boolean allReadable = true;

    private Inputs(Session session, CommandSpec spec) {
        this.session = session;
        this.spec = spec;
    }

    /** Opens what can be read. Says of each other one why not. */
    static Inputs open(List<String> names, @Nullable InputFormat from, Session session, CommandSpec spec) {
        if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new WrongUseException(spec.commandLine(), session.texts().get("error.input.twice"));
        }
        Inputs inputs = new Inputs(session, spec);
        for (String name : names) {
            ImportSource source = name.equals(STANDARD_INPUT)
                    ? ImportSource.of(
                            STANDARD_INPUT, () -> session.surroundings().in())
                    : inputs.file(name);
            if (source != null) {
                inputs.sources.add(from == null ? source : source.as(from.meaning()));
            }
        }
        return inputs;
    }

    /** The sources that can be read. */
    List<ImportSource> sources() {
        return sources;
    }

    /** Whether every input named can be read. */
    boolean allReadable() {
        return allReadable;
    }

    /** The files that can be read. */
    List<Path> paths() {
        return paths;
    }

    /** Why an input cannot be read, once reading has begun. */
    String reason(@Nullable IOException problem) {
        String detail = problem == null || problem.getMessage() == null ? "" : problem.getMessage();
        return session.texts().get("error.input.broken", detail);
    }

    private @Nullable ImportSource file(String name) {
        try {
            Path file = Path.of(name);
            check(name, file);
            paths.add(file);
            return ImportSource.of(file);
        } catch (InvalidPathException | NoSuchFileException missing) {
            refuse("error.input.missing", name);
        } catch (AccessDeniedException denied) {
            refuse("error.input.denied", name);
        } catch (IOException folder) {
            refuse("error.input.folder", name);
        }
        return null;
    }

    private void check(String name, Path file) throws IOException {
        if (name.isEmpty()) {
            throw new NoSuchFileException(name);
        }
        if (Files.isDirectory(file)) {
            throw new IOException(file.toString());
        }
        if (Files.isRegularFile(file)) {
            // That it opens is enough. What is no regular file, such as a pipe, can be opened only once.
            Files.newInputStream(file).close();
            if (!real.add(file.toRealPath())) {
                throw new WrongUseException(spec.commandLine(), session.texts().get("error.input.again", name));
            }
        } else if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }

    private void refuse(String key, String name) {
        allReadable = false;
        session.errors().say(session.texts().get(key, name.isEmpty() ? "\"\"" : name));
    }
}
