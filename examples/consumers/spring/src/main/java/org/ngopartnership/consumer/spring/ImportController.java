package org.ngopartnership.consumer.spring;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.ImportSource;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.organization.Ngo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in a whole file, keeps the good records, and answers with the report on all of them. */
@RestController
class ImportController {

    private final Partners partners;
    private final Clock clock;

    ImportController(Partners partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    @PostMapping("/imports")
    void importFile(InputStream file, Locale locale, HttpServletResponse response) throws IOException {
        ReportLanguage language = locale.getLanguage().equals("fr") ? ReportLanguage.FRENCH : ReportLanguage.ENGLISH;
        try (ImportResults results = PartnershipImport.standard()
                .asOf(LocalDate.now(clock))
                .inLanguage(language)
                .open(List.of(ImportSource.of("upload", () -> file)))) {
            results.accepted(Ngo.class).forEach(partners::add);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            results.report().writeJson(response.getOutputStream());
        }
    }
}
