package org.ngopartnership.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.examples.cli.Choices.CellDelimiter;
import org.ngopartnership.examples.cli.Choices.InputFormat;
import org.ngopartnership.json.ImportReport;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.NotCarried;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.json.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the records of files in another form, and says what does not get there. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    private final Session session;
    private final Texts texts;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--to", paramLabel = "json|ndjson|csv", required = true, order = 1)
    InputFormat to = InputFormat.JSON;

    @Option(names = "--delimiter", paramLabel = "comma|semicolon|tab", order = 2)
    @Nullable
    CellDelimiter delimiter;

    @Mixin
    Transfer transfer = new Transfer();

    ConvertCommand(Session session) {
        this.session = session;
        this.texts = session.texts();
    }

    @Override
    public Integer call() throws IOException {
        if (delimiter != null && to != InputFormat.CSV) {
            throw transfer.wrong(texts.get("error.delimiter"));
        }
        Inputs inputs = transfer.inputs(session);
        Output target = transfer.output(inputs, session);
        if (inputs.sources().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        try (ImportResults results = importer().open(inputs.sources());
                OutputStream out = target.open();
                RecordWriter writer = writer(out)) {
            write(results, writer);
            boolean wholeRead = say(results.report());
            boolean wholeWritten = say(writer.notCarried());
            if (!inputs.allReadable()) {
                return ExitCode.UNREADABLE;
            }
            return wholeRead && wholeWritten ? ExitCode.FINE : ExitCode.FINDINGS;
        } catch (UncheckedIOException unreadable) {
            session.errors().say(inputs.reason(unreadable.getCause()));
            return ExitCode.UNREADABLE;
        }
    }

    /** An import that takes all records that can be read as they stand, whatever the rules say of them. */
    private PartnershipImport importer() {
        return PartnershipImport.standard()
                .formOnly()
                .asOf(LocalDate.ofInstant(session.surroundings().clock().instant(), ZoneOffset.UTC))
                .inLanguage(texts.language());
    }

    private RecordWriter writer(OutputStream out) {
        return delimiter == null ? RecordWriter.of(to.meaning(), out) : RecordWriter.ofCsv(delimiter.meaning(), out);
    }

    private void write(ImportResults results, RecordWriter writer) {
        try (Progress progress = new Progress(session)) {
            while (results.hasNext()) {
                results.next().record().ifPresent(writer::write);
                progress.step();
            }
        }
        writer.finish();
    }

    /** Says what was found in reading; true if nothing got lost there. */
    private boolean say(ImportReport report) throws IOException {
        if (!report.findings().isEmpty()) {
            PrintWriter err = session.errorWriter();
            report.writeText(err);
            err.flush();
        }
        return report.count(Severity.ERROR) + report.count(Severity.WARNING) == 0;
    }

    private boolean say(List<NotCarried> notCarried) {
        for (NotCarried lost : notCarried) {
            String first = lost.pointer().isEmpty() ? lost.record() : lost.record() + " " + lost.pointer();
            String type = lost.type().map(Enum::name).orElse("");
            session.errors().say(texts.count("say.lost." + lost.reason().name(), lost.count(), type, first));
        }
        return notCarried.isEmpty();
    }
}
