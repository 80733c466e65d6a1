package org.ngopartnership.examples.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.ImportFormat;

/** What options may say, where the library has no type of its own for it. On the command line in small letters. */
final class Choices {

    private Choices() {}

    /** Form of a report. */
    enum ReportFormat {
        TEXT,
        JSON,
        SARIF,
        HTML
    }

    /** Form of the list of rules. */
    enum ListFormat {
        TEXT,
        JSON,
        MARKDOWN
    }

    /** Form of an input, or of what is written like one. */
    enum InputFormat {
        JSON(ImportFormat.REGISTRY_JSON),
        NDJSON(ImportFormat.NDJSON),
        CSV(ImportFormat.CSV);

        private final ImportFormat meaning;

        InputFormat(ImportFormat meaning) {
            this.meaning = meaning;
        }

        ImportFormat meaning() {
            return meaning;
        }
    }

    /** What separates the cells of a table that is written. */
    enum CellDelimiter {
        COMMA(","),
        SEMICOLON(";"),
        TAB("\t");

        private final String meaning;

        CellDelimiter(String meaning) {
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }
    }

    /** When to colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** The least severity that makes a run end with {@link ExitCode#FINDINGS}. */
    enum FailOn {
        ERROR(Severity.ERROR),
        WARNING(Severity.WARNING),
        INFO(Severity.INFO),
        NEVER(null);

        private final Optional<Severity> least;

        FailOn(@Nullable Severity least) {
            this.least = Optional.ofNullable(least);
        }

        /** Whether a finding of this severity counts. */
        boolean counts(Severity severity) {
            return least.filter(wanted -> severity.compareTo(wanted) <= 0).isPresent();
        }
    }
}
