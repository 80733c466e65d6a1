package org.ngopartnership.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ngopartnership.json.ImportReport;
import org.ngopartnership.json.ImportSource;
import org.ngopartnership.json.PartnershipJson;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.testkit.CounterExamples;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.Finding;

class PartnerFilesTest {

    private static final String LINES = PartnershipJson.writeLine(Samples.ngo()) + "\n"
            + PartnershipJson.writeLine(
                    CounterExamples.of("NGO-007").value(Ngo.class).withId("later"))
            + "\n";

    private final PartnerFiles files = new PartnerFiles(LocalDate.of(2026, 11, 23));
    private final List<Ngo> repository = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void theGoodRecordsAreTakenInAndTheOthersToldOfInFrench() throws IOException {
        Path file = Files.writeString(folder.resolve("partners.ndjson"), LINES);
        StringBuilder out = new StringBuilder();

        ImportReport report = files.takeIn(file, repository::add, out);

        assertThat(repository).containsExactly(Samples.ngo());
        assertThat(report.sources().get(0).rejected()).isEqualTo(1);
        assertThat(out).contains("NGO-007", "1 rejeté ");
    }

    @Test
    void theErrorsOfARefusedRecordGoToTheClerk() {
        List<Finding> clerk = new ArrayList<>();

        files.lookAt(List.of(ImportSource.ofText("partners.ndjson", LINES)), repository::add, clerk::add);

        assertThat(repository).containsExactly(Samples.ngo());
        assertThat(clerk).extracting(Finding::getRule).containsExactly("NGO-007");
    }
}
