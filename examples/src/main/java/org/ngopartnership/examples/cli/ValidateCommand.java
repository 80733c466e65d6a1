package org.ngopartnership.examples.cli;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.examples.cli.Choices.FailOn;
import org.ngopartnership.examples.cli.Choices.ReportFormat;
import org.ngopartnership.json.ImportReport;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.References;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads files and reports what is wrong in them. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private static final String KEPT = "10000";

    private final Session session;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--format", paramLabel = "text|json|sarif|html", defaultValue = "text", order = 1)
    ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", defaultValue = "error", order = 2)
    FailOn failOn = FailOn.ERROR;

    @Option(names = "--as-of", paramLabel = "${bundle:label.date}", converter = DayConverter.class, order = 3)
    @Nullable
    LocalDate asOf;

    @Option(names = "--references", paramLabel = "closed|open", order = 4)
    @Nullable
    References references;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            defaultValue = KEPT,
            converter = CountConverter.class,
            order = 30)
    int maxFindings;

    @Option(names = "--baseline", paramLabel = "${bundle:label.file}", order = 31)
    @Nullable
    String baseline;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1", converter = ThreadsConverter.class, order = 50)
    int threads;

    @Mixin
    CallersRules rules = new CallersRules();

    @Mixin
    Transfer transfer = new Transfer();

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            return validate(rules.validator(session, transfer));
        } catch (CallersRules.RefusedException refused) {
            return ExitCode.USAGE;
        }
    }

    private int validate(PartnershipValidator validator) {
        Inputs inputs = transfer.inputs(session);
        Output target = transfer.output(inputs, session);
        if (inputs.sources().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        PartnershipImport importer = baseline == null
                ? importer(validator)
                : importer(validator).withBaseline(new BaselineFile(session, transfer).read(baseline));
        try (ImportResults results = importer.open(inputs.sources())) {
            ImportReport report = read(results);
            target.write(report, format, common.style(session.surroundings()));
            return inputs.allReadable() ? exitCode(report) : ExitCode.UNREADABLE;
        } catch (UncheckedIOException unreadable) {
            session.errors().say(inputs.reason(unreadable.getCause()));
            return ExitCode.UNREADABLE;
        }
    }

    private PartnershipImport importer(PartnershipValidator validator) {
        LocalDate day = asOf == null
                ? LocalDate.ofInstant(session.surroundings().clock().instant(), ZoneOffset.UTC)
                : asOf;
        PartnershipImport importer = PartnershipImport.standard()
                .withValidator(validator)
                .asOf(day)
                .inLanguage(session.texts().language())
                .keepingFindings(maxFindings)
                .inParallel(threads);
        return references == null ? importer : importer.withReferences(references);
    }

    private ImportReport read(ImportResults results) {
        try (Progress progress = new Progress(session)) {
            while (results.hasNext()) {
                results.next();
                progress.step();
            }
        }
        return results.report();
    }

    private int exitCode(ImportReport report) {
        for (Severity severity : Severity.values()) {
            if (failOn.counts(severity) && report.count(severity) > 0) {
                return ExitCode.FINDINGS;
            }
        }
        return ExitCode.FINE;
    }
}
