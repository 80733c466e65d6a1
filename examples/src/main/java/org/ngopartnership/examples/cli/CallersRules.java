package org.ngopartnership.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.RuleFile;
import org.ngopartnership.json.RuleFileException;
import org.ngopartnership.validation.PartnershipValidator;
import picocli.CommandLine.Option;

/** The rules as the caller wants them. */
final class CallersRules {

    @Option(names = "--rules", paramLabel = "${bundle:label.file}", order = 21)
    @Nullable
    String file;

    /** The standard rules, changed as the file says. */
    PartnershipValidator validator(Session session) throws RefusedException {
        PartnershipValidator standard = PartnershipValidator.standard();
        String name = file;
        if (name == null) {
            return standard;
        }
        try {
            return RuleFile.of(Path.of(name)).applyTo(standard);
        } catch (RuleFileException wrong) {
            wrong.lines(session.texts().language()).forEach(session.errors()::say);
            throw new RefusedException(ExitCode.USAGE);
        } catch (UncheckedIOException unreadable) {
            session.errors().say(session.texts().get(reason(unreadable.getCause()), name));
        } catch (InvalidPathException noName) {
            session.errors().say(session.texts().get("error.input.missing", name));
        }
        throw new RefusedException(ExitCode.UNREADABLE);
    }

    private static String reason(@Nullable IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "error.input.missing";
        }
        return problem instanceof AccessDeniedException ? "error.input.denied" : "error.input.folder";
    }

    /** The file is no use, which has been said. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
        final int exitCode;

        RefusedException(int exitCode) {
            this.exitCode = exitCode;
        }
    }
}
