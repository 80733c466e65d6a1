package org.ngopartnership.examples.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.ImportReport;
import org.ngopartnership.json.ImportResult;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.ImportSource;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.validation.Finding;

/** Takes in files of partners from another system. */
final class PartnerFiles {

    private final LocalDate day;

    PartnerFiles(LocalDate day) {
        this.day = day;
    }

    /** Hands on the good records, and prints what is wrong with the others, in French. */
    ImportReport takeIn(Path file, Consumer<Ngo> repository, Appendable out) throws IOException {
        try (ImportResults results =
                PartnershipImport.standard().asOf(day).inFrench().open(file)) {
            results.accepted(Ngo.class).forEach(repository);
            results.report().writeText(out);
            return results.report();
        }
    }

    /** Looks at every record, good or bad, as it comes. */
    void lookAt(List<ImportSource> sources, Consumer<Ngo> repository, Consumer<Finding> clerk) {
        try (ImportResults results = PartnershipImport.standard().asOf(day).open(sources)) {
            while (results.hasNext()) {
                ImportResult result = results.next();
                Optional<Ngo> ngo =
                        result.record().filter(Ngo.class::isInstance).map(Ngo.class::cast);
                if (ngo.isPresent()) {
                    repository.accept(ngo.get());
                } else {
                    result.findings().stream()
                            .filter(finding -> finding.getSeverity() == Severity.ERROR)
                            .forEach(clerk);
                }
            }
        }
    }
}
